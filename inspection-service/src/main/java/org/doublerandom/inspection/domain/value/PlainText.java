package org.doublerandom.inspection.domain.value;

/** Text that a person has written; it is kept as written, so whoever shows it has to escape it. */
public record PlainText(String value) {

    /** A finding may tell a story, a reason or a name need not. */
    public static final int LONG = 2_000;

    public static final int SHORT = 200;

    public PlainText {
        require("text", value, LONG);
    }

    public static PlainText of(String name, String value, int limit) {
        return new PlainText(require(name, value, limit));
    }

    private static String require(String name, String value, int limit) {
        if (value.isBlank()) {
            throw new MalformedValue(name, "blank", "text");
        }
        if (value.length() > limit) {
            throw new MalformedValue(name, value, "at most " + limit + " characters");
        }
        if (value.codePoints().anyMatch(PlainText::isUnprintable)) {
            throw new MalformedValue(name, "a control character or half a character", "printable text");
        }
        return value;
    }

    private static boolean isUnprintable(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t')
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return value;
    }
}
