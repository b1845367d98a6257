package org.doublerandom.publication.domain.draw;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the draw came to: everything an outsider needs to recompute it.
 *
 * @param readings absent of draws that were completed before entries were told
 */
public record Outcome(
        String seedText,
        String seed,
        String digest,
        int targets,
        int reserves,
        Instant completedAt,
        @Nullable Readings readings) {}
