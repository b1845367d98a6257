package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.value.PlainText;

/** The department that inspects; a joint draw has several, each with an inspection of its own. */
public record Department(String value) {

    public Department {
        PlainText.of("department", value, PlainText.SHORT);
    }

    @Override
    public String toString() {
        return value;
    }
}
