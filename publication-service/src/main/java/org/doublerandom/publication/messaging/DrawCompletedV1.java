package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.doublerandom.publication.domain.draw.Outcome;
import org.doublerandom.publication.domain.draw.Readings;
import org.jspecify.annotations.Nullable;

record DrawCompletedV1(
        String draw,
        String authority,
        String seedText,
        String seed,
        String outcomeDigest,
        int targets,
        int reserves,
        Instant completedAt,
        @Nullable String readingsText,
        @Nullable String record,
        @Nullable String recordDigest,
        @Nullable Integer openPlaces) {
    Outcome toOutcome() {
        return new Outcome(
                seedText,
                seed,
                outcomeDigest,
                targets,
                reserves,
                completedAt,
                readingsText == null ? null : Readings.parse(readingsText),
                openPlaces);
    }
}
