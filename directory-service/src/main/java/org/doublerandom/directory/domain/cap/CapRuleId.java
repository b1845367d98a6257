package org.doublerandom.directory.domain.cap;

import org.doublerandom.values.Shape;

/** The id of a rule about visits. */
public record CapRuleId(String value) implements Comparable<CapRuleId> {
    public CapRuleId {
        Shape.OPAQUE.require("rule", value);
    }

    @Override
    public int compareTo(CapRuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
