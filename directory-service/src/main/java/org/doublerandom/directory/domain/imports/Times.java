package org.doublerandom.directory.domain.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an import was worked on.
 *
 * @param pace null until somebody works on it
 * @param startedAt when work on it began, and again when it was carried out; null until then
 * @param endedAt null until it has ended
 */
public record Times(
        @Nullable Pace pace,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    static final Times NONE = new Times(null, null, null);

    Times taken(Pace recent) {
        return new Times(recent, startedAt == null ? recent.since() : startedAt, endedAt);
    }

    Times ended(Instant now) {
        return new Times(pace, startedAt, now);
    }
}
