package org.doublerandom.draw.domain.terms;

import java.util.List;

/** The ranks of an ordering draw that one of its sub-batches visits, first and last (protocol §7 and §10). */
public record RankRange(long first, long last) {

    public RankRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "range: " + first + "-" + last + " (expected: from a rank to itself or a later one)");
        }
    }

    /** Ascending from rank 1, each where the one before ends: everybody is visited once. */
    static void requireWithoutGap(List<RankRange> ranges) {
        long next = 1;
        for (RankRange range : ranges) {
            if (range.first() != next) {
                throw new IllegalArgumentException("range: " + range + " (expected: from rank " + next + " on)");
            }
            next = range.last() + 1;
        }
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
