package org.doublerandom.draw.domain.record;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * A record with its place in the authority's log, from 1 in order of publication (protocol §10).
 *
 * @param suite that of the last announcement up to this place
 */
public record LogEntry(int n, Suite suite, LogRecord record) {
    /** As the next record names it, if that is none in another suite. */
    public Digest digest() {
        return record.digest(suite);
    }
}
