package org.doublerandom.publication.domain;

/** A person, by an opaque id that is never shown to the public. */
public record PersonId(String value) {
    public PersonId {
        Text.require("person", value, Text.ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
