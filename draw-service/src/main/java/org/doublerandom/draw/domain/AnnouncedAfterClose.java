package org.doublerandom.draw.domain;

import java.time.Instant;

/** An announcement at or after its own close is refused (protocol §5). */
public final class AnnouncedAfterClose extends RuntimeException {
    AnnouncedAfterClose(Instant now, Instant close) {
        super("announcement at " + now + " (expected: before its close " + close + ")");
    }
}
