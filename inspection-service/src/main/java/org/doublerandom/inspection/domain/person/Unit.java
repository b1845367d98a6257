package org.doublerandom.inspection.domain.person;

import org.doublerandom.inspection.domain.value.PlainText;

/** The office within an authority that an inspector works for. */
public record Unit(String value) {

    public Unit {
        PlainText.of("unit", value, PlainText.SHORT);
    }

    @Override
    public String toString() {
        return value;
    }
}
