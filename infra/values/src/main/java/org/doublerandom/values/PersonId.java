package org.doublerandom.values;

/** The opaque id of a person, as the token and every event carry it and the log names him; never shown to the public. */
public record PersonId(String value) implements Comparable<PersonId> {
    private static final Shape SHAPE = new Shape("[0-9A-Za-z._-]{1,64}");

    public PersonId {
        SHAPE.require("person", value);
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
