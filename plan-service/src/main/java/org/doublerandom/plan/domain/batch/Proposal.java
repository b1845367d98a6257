package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import java.util.function.LongUnaryOperator;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * When a batch was proposed, what it would be drawn from, and what came of it.
 *
 * @param counts null until the directory has counted
 */
public record Proposal(
        Instant at, @Nullable Counts counts, @Nullable Decision decision) {
    /** @param reason why it was refused; null of a confirmation or withdrawal */
    public record Decision(
            PersonId by, Instant at, @Nullable String reason) {}

    /** The first count stands: it is what the approver sees. */
    Proposal counted(Counts found) {
        return counts != null ? this : new Proposal(at, found, decision);
    }

    /** Whether what a frame holds hardly differs from what was confirmed. */
    boolean isAsConfirmed(Counts found, LongUnaryOperator take) {
        return counts != null && found.areCloseTo(counts) && isSmall(found, take) == isSmall(counts, take);
    }

    private static boolean isSmall(Counts counts, LongUnaryOperator take) {
        return counts.isSmallFor(take.applyAsLong(counts.eligible()));
    }

    /** Why it was refused, if it was. */
    public @Nullable String reason() {
        return decision == null ? null : decision.reason();
    }

    Proposal decided(PersonId by, Instant now, @Nullable String reason) {
        return new Proposal(at, counts, new Decision(by, now, reason));
    }
}
