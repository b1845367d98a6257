package org.doublerandom.plan.messaging;

import java.time.Instant;
import org.doublerandom.plan.domain.batch.Counts;
import org.jspecify.annotations.Nullable;

/** What a batch would be drawn from: counted when it was proposed, and again where its frame is held. */
record FrameCountsV1(
        String batch,
        long frozen,
        long eligible,
        long closed,
        long capped,
        @Nullable Long drawn,
        @Nullable Long struck,
        @Nullable Long capReached,
        @Nullable Long recent,
        int inspectors,
        long capacity,
        long staffable,
        int fewest,
        long scarce,
        Instant countedAt) {
    Counts toCounts() {
        return new Counts(
                frozen,
                eligible,
                closed,
                capped,
                drawn == null ? 0 : drawn,
                struck == null ? 0 : struck,
                capReached,
                recent,
                inspectors,
                capacity,
                staffable,
                fewest,
                scarce,
                countedAt);
    }
}
