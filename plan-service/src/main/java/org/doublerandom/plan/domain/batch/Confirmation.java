package org.doublerandom.plan.domain.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an approver has seen and confirms: the witnesses of the proposal and what was counted, so that nobody confirms what he
 * has not looked at.
 *
 * @param frozen how many the filter selects
 * @param eligible how many of these may be drawn
 * @param take how many will be drawn
 * @param capReached how many are spared because they were visited as often as a rule allows; null for none
 * @param recent how many are spared because they were visited for the same items a short time ago; null for none
 */
public record Confirmation(
        List<Ceremony.Witness> witnesses,
        long frozen,
        long eligible,
        long take,
        @Nullable Long capReached,
        @Nullable Long recent) {
    public Confirmation {
        witnesses = List.copyOf(witnesses);
    }

    /** Where nobody is spared for visits. */
    public Confirmation(List<Ceremony.Witness> witnesses, long frozen, long eligible, long take) {
        this(witnesses, frozen, eligible, take, null, null);
    }

    /** Whether it names what was counted. */
    boolean names(Counts counts, long drawn) {
        return frozen == counts.frozen()
                && eligible == counts.eligible()
                && take == drawn
                && Counts.number(capReached) == Counts.number(counts.capReached())
                && Counts.number(recent) == Counts.number(counts.recent());
    }
}
