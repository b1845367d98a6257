package org.doublerandom.directory.domain.visit;

import org.doublerandom.values.Shape;

/** The id of a visit: that of inspection-service, which departments of a joint draw share, or one that follows from what a table says of it. */
public record VisitId(String value) implements Comparable<VisitId> {
    public VisitId {
        Shape.OPAQUE.require("visit", value);
    }

    @Override
    public int compareTo(VisitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
