package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** When a batch was proposed, and what came of it. */
public record Proposal(Instant at, @Nullable Decision decision) {
    /** @param reason why it was refused; null of a confirmation or withdrawal */
    public record Decision(
            PersonId by, Instant at, @Nullable String reason) {}

    Proposal decided(PersonId by, Instant now, @Nullable String reason) {
        return new Proposal(at, new Decision(by, now, reason));
    }
}
