package org.doublerandom.identity.account;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.doublerandom.starter.time.BusinessClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When something happened to an account, on the clock of business: it is compared with releases. Locks, links and tokens
 * run out by the machine's.
 */
@Component
public class AccountTime {
    private final Clock clock;

    AccountTime(Clock machine, @Value("${doublerandom.clock-file:}") String offset) {
        this.clock = offset.isEmpty() ? machine : new BusinessClock(Path.of(offset), machine.getZone());
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
