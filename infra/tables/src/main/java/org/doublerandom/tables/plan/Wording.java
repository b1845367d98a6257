package org.doublerandom.tables.plan;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text of a plan as it is compared: narrow signs, no blanks; and the words that say how much is meant. */
final class Wording {
    static final Pattern AT_LEAST = Pattern.compile("不低于|不少于|不小于|至少|≥|>=|[%‰次](?:及|或)?以上");
    static final Pattern AT_MOST = Pattern.compile("不超过|不高于|不大于|不多于|至多|≤|<=");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DASHES = Pattern.compile("[—–‐−~～]+");
    private static final String NUMERALS = "零一二三四五六七八九";

    private Wording() {}

    static String plain(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return DASHES.matcher(BLANKS.matcher(narrow).replaceAll("")).replaceAll("-");
    }

    /** The same without what stands in brackets: it explains, and sets nothing. */
    static String bare(String text) {
        return IN_BRACKETS.matcher(plain(text)).replaceAll("");
    }

    /** @param numeral digits, or Chinese numerals below a hundred */
    static int number(String numeral) {
        if (Character.digit(numeral.charAt(0), 10) >= 0) {
            return Integer.parseInt(numeral);
        }
        String digits = numeral.replace('两', '二');
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(digits);
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(digits.charAt(0));
        return tens * 10 + (ten + 1 == digits.length() ? 0 : NUMERALS.indexOf(digits.charAt(ten + 1)));
    }
}
