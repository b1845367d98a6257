package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.value.Wording;

/** The department that inspects; a joint draw has several, each with an inspection of its own. */
public record Department(String value) {

    public Department {
        Wording.of("department", value, Wording.SHORT);
    }

    @Override
    public String toString() {
        return value;
    }
}
