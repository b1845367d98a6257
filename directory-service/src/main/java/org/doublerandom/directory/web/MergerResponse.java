package org.doublerandom.directory.web;

import java.time.Instant;
import org.doublerandom.directory.domain.target.Merger;
import org.jspecify.annotations.Nullable;

/** @param decision absent until it is confirmed or rejected */
record MergerResponse(
        int number,
        String target,
        String into,
        String reason,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable Decision decision) {

    /** @param reason why it was rejected */
    record Decision(String by, Instant at, @Nullable String reason) {
        static Decision of(Merger.Decision decision) {
            return new Decision(decision.by().value(), decision.at(), decision.reason());
        }
    }

    static MergerResponse of(Merger merger) {
        Merger.Decision decision = merger.decision();
        return new MergerResponse(
                merger.number(),
                merger.old().value(),
                merger.into().value(),
                merger.reason(),
                merger.state().name(),
                merger.proposedBy().value(),
                merger.proposedAt(),
                decision == null ? null : Decision.of(decision));
    }
}
