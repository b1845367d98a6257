package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.frame.FrameCounts;
import org.jspecify.annotations.Nullable;

/**
 * What a frame held when it was counted.
 *
 * @param capReached null of what was counted before visits were
 * @param recent like it
 */
record CountsDocument(
        long frozen,
        long eligible,
        long closed,
        long capped,
        long drawn,
        long struck,
        @Nullable Long capReached,
        @Nullable Long recent,
        int inspectors,
        long capacity,
        long staffable,
        int fewest,
        long scarce) {
    static CountsDocument of(FrameCounts counts) {
        return new CountsDocument(
                counts.frozen(),
                counts.eligible(),
                counts.closed(),
                counts.capped(),
                counts.drawn(),
                counts.struck(),
                counts.capReached(),
                counts.recent(),
                counts.inspectors(),
                counts.capacity(),
                counts.staffable(),
                counts.fewest(),
                counts.scarce());
    }

    static @Nullable CountsDocument ofNullable(@Nullable FrameCounts counts) {
        return counts == null ? null : of(counts);
    }

    FrameCounts toCounts() {
        return new FrameCounts(
                frozen,
                eligible,
                closed,
                capped,
                drawn,
                struck,
                capReached == null ? 0 : capReached,
                recent == null ? 0 : recent,
                inspectors,
                capacity,
                staffable,
                fewest,
                scarce);
    }
}
