package org.doublerandom.testkit.violations.chance.domain;

import java.time.Instant;

public record LooksAtTheClock(Instant at) {
    public static LooksAtTheClock now() {
        return new LooksAtTheClock(Instant.now());
    }
}
