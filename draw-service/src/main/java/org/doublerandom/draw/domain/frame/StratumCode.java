package org.doublerandom.draw.domain.frame;

/** The code of a stratum, the group within which targets have equal chances. */
public record StratumCode(String code) implements Comparable<StratumCode> {
    public StratumCode {
        Field.STRATUM.require(code);
    }

    @Override
    public int compareTo(StratumCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
