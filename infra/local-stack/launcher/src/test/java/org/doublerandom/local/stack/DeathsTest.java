package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeathsTest {
    private static final Instant NOON = Instant.parse("2024-04-16T12:00:00Z");

    private final Deaths deaths = new Deaths();

    @Test
    void eachWaitIsLongerThanTheOneBefore() {
        assertThat(deaths.note(NOON)).contains(Duration.ofMillis(200));
        assertThat(deaths.note(NOON.plusSeconds(1))).contains(Duration.ofMillis(800));
        assertThat(deaths.note(NOON.plusSeconds(2))).contains(Duration.ofMillis(3200));
        assertThat(deaths.note(NOON.plusSeconds(3))).contains(Duration.ofMillis(12_800));
    }

    @Test
    void theFifthInTenMinutesIsEnough() {
        for (int i = 0; i < 4; i++) {
            assertThat(deaths.note(NOON.plusSeconds(i * 149L))).isPresent();
        }

        assertThat(deaths.note(NOON.plusSeconds(599))).isEmpty();
    }

    @Test
    void whatIsLongerAgoIsForgotten() {
        for (int i = 0; i < 4; i++) {
            deaths.note(NOON);
        }

        assertThat(deaths.note(NOON.plusSeconds(601))).contains(Duration.ofMillis(200));
    }
}
