package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a released batch holds other numbers than were confirmed, and what came of that.
 *
 * @param counts what it holds
 * @param confirmedAt null while it waits
 * @param confirmer null while it waits, and where the numbers hardly differ
 */
public record Hold(
        Counts counts,
        @Nullable Instant confirmedAt,
        @Nullable PersonId confirmer) {
    static Hold waiting(Counts counts) {
        return new Hold(counts, null, null);
    }

    Hold confirmed(@Nullable PersonId by, Instant now) {
        return new Hold(counts, now, by);
    }

    boolean isWaiting() {
        return confirmedAt == null;
    }
}
