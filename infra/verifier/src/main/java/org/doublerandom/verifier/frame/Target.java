package org.doublerandom.verifier.frame;

import java.util.Arrays;
import java.util.HexFormat;

/** Who has a ticket, and where its place is. */
public record Target(byte[] number, String id, String area) implements Comparable<Target> {
    public String ticket() {
        return HexFormat.of().formatHex(number);
    }

    @Override
    public int compareTo(Target other) {
        int byNumber = Arrays.compareUnsigned(number, other.number);
        return byNumber != 0 ? byNumber : id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Target target && compareTo(target) == 0;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
