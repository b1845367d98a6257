package org.doublerandom.tables.header;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands above a column, as it is compared: without blanks, full-width forms and what differs from clerk to clerk.
 *
 * @param text as it stands in the file, a header of two lines joined by a slash
 * @param folded equal where two columns are called the same
 * @param withoutBrackets the same, where what is said in brackets explains a name and is none
 */
public record Label(String text, String folded, String withoutBrackets) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}*＊:：]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SAME_SIGN = Pattern.compile("[、,，;；或及和与]");

    public Label(String text) {
        this(text, fold(text));
    }

    private Label(String text, String folded) {
        this(text, folded, IN_BRACKETS.matcher(folded).replaceAll(""));
    }

    private static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SAME_SIGN
                .matcher(BLANKS.matcher(composed).replaceAll(""))
                .replaceAll("/")
                .toLowerCase(Locale.ROOT);
    }

    boolean isBlank() {
        return folded.isEmpty();
    }
}
