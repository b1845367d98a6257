package org.doublerandom.values;

import java.util.regex.Pattern;

/** The written form an identifier must have. */
public final class Shape {
    /** Identifiers that other services have made: opaque here, but harmless in addresses and logs. */
    public static final Shape OPAQUE = new Shape("[0-9A-Za-z._-]{1,100}");

    /** A SHA-256 or another hash of that length. */
    public static final Shape DIGEST = new Shape("[0-9a-f]{64}");

    /** Words for people: something, and not only blanks. */
    public static final Shape NOT_BLANK = new Shape("(?s).*\\S.*");

    private final Pattern pattern;

    public Shape(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /**
     * @param name of the value, for the refusal
     * @throws MalformedValue if the value has another form
     */
    public String require(String name, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new MalformedValue(name, value, pattern.pattern());
        }
        return value;
    }
}
