package org.doublerandom.draw.domain.frame;

/** The id under which a target stands in the pool: a USCC, a directory number or a pseudonym. */
public record TargetId(String value) implements Comparable<TargetId> {
    public TargetId {
        Field.ID.require(value);
    }

    @Override
    public int compareTo(TargetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
