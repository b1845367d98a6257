package org.doublerandom.draw.domain.protocol;

import org.doublerandom.draw.domain.frame.Field;

/** The name of an organisation that commits to a secret. */
public record PartyName(String value) implements Comparable<PartyName> {
    public PartyName {
        Field.NAME.require(value);
    }

    @Override
    public int compareTo(PartyName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
