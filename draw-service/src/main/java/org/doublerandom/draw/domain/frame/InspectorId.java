package org.doublerandom.draw.domain.frame;

/** The directory number of an inspector in the roster. */
public record InspectorId(String value) implements Comparable<InspectorId> {
    public InspectorId {
        Field.ID.require(value);
    }

    @Override
    public int compareTo(InspectorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
