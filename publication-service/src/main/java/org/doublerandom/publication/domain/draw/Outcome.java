package org.doublerandom.publication.domain.draw;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the draw came to: everything an outsider needs to recompute it.
 *
 * @param openPlaces how many places nobody could be found for, twice; absent of draws that were completed before it was told
 * @param readings absent of draws that were completed before entries were told
 */
public record Outcome(
        String seedText,
        String seed,
        String digest,
        int targets,
        int reserves,
        Instant completedAt,
        @Nullable Readings readings,
        @Nullable Integer openPlaces) {}
