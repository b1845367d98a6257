package org.doublerandom.inspection.domain.value;

import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PlainText;

/** Text that a person has written; it is kept as written, so whoever shows it has to escape it. */
public record Wording(String value) {

    /** A finding may tell a story, a reason or a name need not. */
    public static final int LONG = 2_000;

    public static final int SHORT = 200;

    public Wording {
        require("text", value, LONG);
    }

    public static Wording of(String name, String value, int limit) {
        return new Wording(require(name, value, limit));
    }

    private static String require(String name, String value, int limit) {
        if (value.isBlank()) {
            throw new MalformedValue(name, "blank", "text");
        }
        if (value.codePointCount(0, value.length()) > limit) {
            throw new MalformedValue(name, value, "at most " + limit + " characters");
        }
        if (PlainText.firstRefused(value).isPresent()) {
            throw new MalformedValue(name, "a control or invisible character", "printable text");
        }
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
