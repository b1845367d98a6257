package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the directory counted of a proposed batch, as if it were frozen then.
 *
 * @param frozen how many the pool would hold: eligible, struck and all that are not eligible
 * @param closed excluded because they do not exist any more
 * @param capped not eligible because they were drawn as often as the batch allows this year
 * @param drawn excluded because an earlier batch of the same line drew them this year
 * @param struck drawn before and not visited: they are visited now, beside those drawn anew (protocol §7)
 * @param capReached excluded because they were visited as often as a rule in force allows; null where counted before visits were
 * @param recent excluded because they were visited for the same items a short time ago; null where counted before visits were
 * @param capacity how many visits all inspectors may take together
 * @param staffable how many of the eligible and the struck a team can be found for at all
 * @param fewest the least number of inspectors who fit a place of one of the eligible
 * @param scarce how many places have fewer than three
 */
public record Counts(
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
        long scarce,
        Instant at) {
    /** From fewer than so many times the drawn hardly anything is left to chance. */
    private static final int AMPLE = 5;

    private static final int HUNDREDTHS = 100;

    /** Where nobody is spared for visits. */
    public Counts(
            long frozen,
            long eligible,
            long closed,
            long capped,
            long drawn,
            long struck,
            int inspectors,
            long capacity,
            long staffable,
            int fewest,
            long scarce,
            Instant at) {
        this(
                frozen,
                eligible,
                closed,
                capped,
                drawn,
                struck,
                null,
                null,
                inspectors,
                capacity,
                staffable,
                fewest,
                scarce,
                at);
    }

    /** @param counted null is none */
    static long number(@Nullable Long counted) {
        return counted == null ? 0 : counted;
    }

    /**
     * Whether nothing that matters for the draw differs from what was confirmed by more than a hundredth of it; that more inspectors fit the places than
     * were confirmed, and fewer places are scarce, matters to nobody.
     */
    boolean areCloseTo(Counts confirmed) {
        return isClose(frozen, confirmed.frozen)
                && isClose(eligible, confirmed.eligible)
                && isClose(struck, confirmed.struck)
                && isClose(inspectors, confirmed.inspectors)
                && isClose(capacity, confirmed.capacity)
                && isClose(staffable, confirmed.staffable)
                && isClose(Math.min(fewest, confirmed.fewest), confirmed.fewest)
                && isClose(Math.max(scarce, confirmed.scarce), confirmed.scarce);
    }

    private static boolean isClose(long found, long confirmed) {
        return HUNDREDTHS * Math.abs(found - confirmed) <= confirmed;
    }

    /** Whether hardly anything is left to chance: who confirms and the public are told. */
    public boolean isSmallFor(long take) {
        return eligible < AMPLE * take;
    }
}
