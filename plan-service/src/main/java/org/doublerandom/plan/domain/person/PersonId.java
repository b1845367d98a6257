package org.doublerandom.plan.domain.person;

/** Opaque id of a person, as the token and every event carry it. */
public record PersonId(String value) {
    public PersonId {
        if (!value.matches("[0-9A-Za-z._-]{1,64}")) {
            throw new IllegalArgumentException("person: " + value + " (expected: [0-9A-Za-z._-]{1,64})");
        }
    }
}
