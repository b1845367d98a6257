package org.doublerandom.inspection.domain.value;

import java.util.regex.Pattern;

/** The written form an identifier must have. */
public final class Shape {

    /** Identifiers that other services have made: opaque here, but harmless in addresses and logs. */
    public static final Shape OPAQUE = new Shape("[0-9A-Za-z._-]{1,100}");

    private final Pattern pattern;

    public Shape(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    public String require(String name, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new MalformedValue(name, value, pattern.pattern());
        }
        return value;
    }
}
