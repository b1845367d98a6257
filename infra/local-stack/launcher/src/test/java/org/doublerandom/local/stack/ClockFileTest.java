package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    private static final Instant BEGINNING = Instant.parse("2024-04-16T01:00:00Z");

    @TempDir
    Path root;

    private ClockFile clock;

    @BeforeEach
    void anInstallation() {
        clock = new ClockFile(new Installation(root));
    }

    @Test
    void theSampleBeginsOnItsDay() {
        clock.prepare(true);

        assertThat(clock.now()).isCloseTo(BEGINNING, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void aLaterStartGoesOnWhereItWas() {
        clock.prepare(true);
        clock.set(BEGINNING.plus(Duration.ofDays(30)));

        clock.prepare(true);

        assertThat(clock.now()).isCloseTo(BEGINNING.plus(Duration.ofDays(30)), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void withoutASampleTimeIsReal() {
        clock.prepare(false);

        assertThat(clock.path()).hasContent("PT0S");
    }

    @Test
    void aSampleAfterAStartWithoutOneBeginsOnItsDay() {
        clock.prepare(false);
        clock.prepare(true);

        assertThat(clock.now()).isCloseTo(BEGINNING, within(5, ChronoUnit.SECONDS));
    }
}
