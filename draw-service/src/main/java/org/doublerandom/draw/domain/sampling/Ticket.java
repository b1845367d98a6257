package org.doublerandom.draw.domain.sampling;

import org.doublerandom.values.Digest;

/** A number that depends only on the seed and a name, so a larger sample contains the smaller one; lowest first. */
public record Ticket(Digest value) implements Comparable<Ticket> {

    @Override
    public int compareTo(Ticket other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.hex();
    }
}
