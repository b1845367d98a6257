package org.doublerandom.starter.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A clock that runs ahead or behind by the duration in a file, so that a sample can play in another year.
 *
 * <p>Instants have millisecond precision, as stored dates do. The zone is the authority's: {@code LocalDate.now(clock)}
 * is the date on its wall.
 */
public final class BusinessClock extends Clock {
    private final Path offset;
    private final ZoneId zone;

    /** @param offset file with one ISO-8601 duration, read at every call */
    public BusinessClock(Path offset, ZoneId zone) {
        this.offset = offset;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new BusinessClock(offset, other);
    }

    @Override
    public Instant instant() {
        try {
            Duration ahead = Duration.parse(Files.readString(offset).strip());
            return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException("clock file " + offset, e);
        }
    }
}
