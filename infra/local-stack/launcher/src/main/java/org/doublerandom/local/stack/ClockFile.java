package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The file by which the business clocks of all services run apart from the real time. */
public final class ClockFile {
    /** 09:00 in China on the day on which the sample begins. */
    static final Instant BEGINNING = Instant.parse("2024-04-16T01:00:00Z");

    private final Installation home;
    private final Path file;

    ClockFile(Installation home) {
        this.home = home;
        this.file = home.data().resolve("clock");
    }

    Path path() {
        return file;
    }

    /** A sample that has begun goes on where it was; a stack without one runs on real time. */
    void prepare(boolean sample) {
        if (sample && (!Files.exists(file) || offset().isZero())) {
            set(BEGINNING);
        } else if (!Files.exists(file)) {
            write(Duration.ZERO);
        }
    }

    public Instant now() {
        return Instant.now().plus(offset());
    }

    /** Moves the clocks of all services; they see it at once. */
    public void set(Instant now) {
        write(Duration.between(Instant.now(), now));
    }

    private Duration offset() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Moved into place, for the services may read it at any moment.
    private void write(Duration offset) {
        home.writePrivately(file, offset + "\n");
    }
}
