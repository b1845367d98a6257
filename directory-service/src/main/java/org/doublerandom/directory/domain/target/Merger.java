package org.doublerandom.directory.domain.target;

import java.time.Instant;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that one person says are one target, and what another person has said to it.
 *
 * @param number among the mergers of the authority, counted from 1
 * @param old the entry that is drawn no more; its id keeps pointing to the other one
 * @param into the entry that stands for both
 * @param reason why they are one
 * @param decision null until it is confirmed or rejected
 */
public record Merger(
        int number,
        TargetId old,
        TargetId into,
        String reason,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable Decision decision) {
    public Merger {
        if (old.equals(into)) {
            throw new MergedIntoItself(old);
        }
    }

    /** @param reason why it was rejected; null where it was confirmed */
    public record Decision(
            boolean confirmed,
            PersonId by,
            Instant at,
            @Nullable String reason) {}

    public MergerState state() {
        if (decision == null) {
            return MergerState.PROPOSED;
        }
        return decision.confirmed() ? MergerState.CONFIRMED : MergerState.REJECTED;
    }

    public boolean isConfirmed() {
        return state() == MergerState.CONFIRMED;
    }

    /** @throws IllegalStateException unless it is confirmed */
    public Decision confirmation() {
        if (decision == null || !decision.confirmed()) {
            throw new IllegalStateException("merger " + number + " is " + state() + " (expected: CONFIRMED)");
        }
        return decision;
    }

    boolean isOf(TargetId one, TargetId other) {
        return old.equals(one) && into.equals(other);
    }

    Merger decided(Decision by) {
        if (decision != null) {
            throw new MergerIsDecided(this);
        }
        return new Merger(number, old, into, reason, proposedBy, proposedAt, by);
    }
}
