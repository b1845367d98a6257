package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.doublerandom.publication.domain.draw.Outcome;

record DrawCompletedV1(
        String draw,
        String seedText,
        String seed,
        String outcomeDigest,
        int targets,
        int reserves,
        Instant completedAt) {
    Outcome toOutcome() {
        return new Outcome(seedText, seed, outcomeDigest, targets, reserves, completedAt);
    }
}
