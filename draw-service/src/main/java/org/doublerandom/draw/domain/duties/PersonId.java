package org.doublerandom.draw.domain.duties;

import org.doublerandom.draw.domain.frame.Field;

/** The opaque id of a person, as the log names him. */
public record PersonId(String value) implements Comparable<PersonId> {
    public PersonId {
        Field.NAME.require(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
