package org.doublerandom.tables.header;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands above a column, as it is compared: without blanks, full-width forms and what differs from clerk to clerk.
 *
 * @param text as it stands in the file, a header of two lines joined by a slash
 */
public record Label(String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}*＊:：]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SAME_SIGN = Pattern.compile("[、,，;；或及和与]");

    /** Equal where two columns are called the same. */
    String folded() {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SAME_SIGN
                .matcher(BLANKS.matcher(composed).replaceAll(""))
                .replaceAll("/")
                .toLowerCase(Locale.ROOT);
    }

    /** What is said in brackets explains a name and is none. */
    String withoutBrackets() {
        return IN_BRACKETS.matcher(folded()).replaceAll("");
    }

    boolean isBlank() {
        return folded().isEmpty();
    }
}
