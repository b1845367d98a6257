package org.doublerandom.inspection.domain.person;

import org.doublerandom.inspection.domain.value.Shape;

/** The opaque id of a person who can sign in; duties are kept apart by it. */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        Shape.OPAQUE.require("person", value);
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
