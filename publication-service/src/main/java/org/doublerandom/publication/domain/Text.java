package org.doublerandom.publication.domain;

import java.util.regex.Pattern;

/** What a name or number must look like before the record takes it. */
public final class Text {
    public static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,100}");

    private Text() {}

    /** Refuses an absent, empty or blank text. */
    public static String require(String what, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: a text)");
        }
        return value;
    }

    public static String require(String what, String value, Pattern shape) {
        if (value == null || !shape.matcher(value).matches()) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + shape.pattern() + ")");
        }
        return value;
    }
}
