package org.doublerandom.inspection.domain.person;

import org.doublerandom.inspection.domain.value.Shape;

/** The code of a market-regulation authority. */
public record AuthorityCode(String value) {

    private static final Shape SHAPE = new Shape("[0-9A-Z-]{1,32}");

    public AuthorityCode {
        SHAPE.require("authority", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
