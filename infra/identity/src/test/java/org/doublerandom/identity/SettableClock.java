package org.doublerandom.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes when a test says so. */
public final class SettableClock extends Clock {
    private Instant now = Instant.parse("2024-05-06T00:00:00Z");

    public synchronized void passes(Duration time) {
        now = now.plus(time);
    }

    public synchronized void stands(Instant at) {
        now = at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }
}
