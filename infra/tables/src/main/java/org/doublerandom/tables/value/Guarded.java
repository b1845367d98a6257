package org.doublerandom.tables.value;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula: there are enterprises whose name begins so. What is written out is guarded by an
 * apostrophe, as spreadsheets themselves do it, and comes back as it was.
 */
public final class Guarded {
    // The wide forms too; tabs and returns, behind which a formula may stand.
    private static final Pattern TAKEN_FOR_A_FORMULA = Pattern.compile("(?s)'*[=+\\-@＝＋－＠\\t\\r].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)''*[=+\\-@＝＋－＠\\t\\r].*");

    private Guarded() {}

    /** As it is written into a file that people open. */
    public static String written(String text) {
        return TAKEN_FOR_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** As it was before it was written. */
    public static String read(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
