package org.doublerandom.draw.domain.sampling;

import org.doublerandom.draw.domain.frame.StratumCode;

/** A stratum as announced: its rule, how many are eligible and how many of them are drawn (protocol §5). */
public record Stratum(StratumRule rule, long eligible, long take) {
    public Stratum {
        if (eligible < 0 || take < 0) {
            throw new IllegalArgumentException(
                    "stratum " + rule.code() + ": eligible " + eligible + ", take " + take + " (expected: 0 or more)");
        }
    }

    public StratumCode code() {
        return rule.code();
    }

    /** How many substitutes are named in advance: at least one where anybody is drawn (protocol §7). */
    public long reserves(int percent) {
        return take == 0 ? 0 : Math.max(1, (take * percent + 99) / 100);
    }
}
