package org.doublerandom.directory.domain.imports;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast an import advances since it was taken up last.
 *
 * @param before how many rows were checked and written before that
 */
public record Pace(Instant since, long before) {
    /** Rows checked or written in a second. */
    long rowsPerSecond(long done, Instant now) {
        long millis = Duration.between(since, now).toMillis();
        return (done - before) * 1000 / Math.max(1, millis);
    }
}
