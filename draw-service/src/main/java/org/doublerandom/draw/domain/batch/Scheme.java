package org.doublerandom.draw.domain.batch;

import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.sampling.StratumRule;

/** What the released batch fixed for its draw. */
public record Scheme(List<StratumRule> strata, List<Slot> slots, int reservePercent, Mandate mandate) {
    public Scheme {
        strata = List.copyOf(strata);
        slots = List.copyOf(slots);
        if (slots.size() < 2) {
            throw new IllegalArgumentException("slots: " + slots + " (expected: at least two)");
        }
    }
}
