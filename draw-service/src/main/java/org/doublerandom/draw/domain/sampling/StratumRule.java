package org.doublerandom.draw.domain.sampling;

import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.Traits;

/** What the scheme says of a stratum: ratio in 1/10000, least number to take, and the cap of times drawn (protocol §4). */
public record StratumRule(StratumCode code, int ratio, long minimum, long cap) {
    public static final int WHOLE = 10000;

    public StratumRule {
        if (ratio < 0 || ratio > WHOLE) {
            throw new IllegalArgumentException("ratio of stratum " + code + ": " + ratio + " (expected: 0 to 10000)");
        }
        if (minimum < 0 || cap < 0) {
            throw new IllegalArgumentException(
                    "stratum " + code + ": minimum " + minimum + ", cap " + cap + " (expected: 0 or more)");
        }
    }

    public boolean admits(Traits traits) {
        return traits.stratum().equals(code) && !traits.isExcluded() && traits.hits() < cap;
    }
}
