package org.doublerandom.plan.messaging;

import java.time.Instant;
import org.doublerandom.plan.domain.batch.Counts;

record BatchCountedV1(
        String batch,
        long frozen,
        long eligible,
        long closed,
        long capped,
        int inspectors,
        long capacity,
        long staffable,
        int fewest,
        long scarce,
        Instant countedAt) {
    Counts toCounts() {
        return new Counts(frozen, eligible, closed, capped, inspectors, capacity, staffable, fewest, scarce, countedAt);
    }
}
