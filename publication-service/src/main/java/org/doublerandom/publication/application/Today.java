package org.doublerandom.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;

/** The day on the wall of the authority. */
@UseCase
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return OfficialDay.of(clock.instant());
    }

    public Instant instant() {
        return clock.instant();
    }
}
