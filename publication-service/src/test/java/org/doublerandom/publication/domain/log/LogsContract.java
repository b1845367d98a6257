package org.doublerandom.publication.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** What every keeper of logs must do. */
public abstract class LogsContract {
    private static final Instant NOW = Instant.parse("2024-04-18T02:00:00Z");
    private static final String TEXT = "DRAW1 scheme\nprev " + "0".repeat(64) + "\nEND\n";

    /** Empty ones. */
    protected abstract Logs logs();

    private static ToldRecord told(String authority, String text, Instant at) {
        return ToldRecord.of(authority, text, Digest.of(text).hex(), at);
    }

    @Test
    void whatWasToldFirstStays() {
        Logs logs = logs();
        logs.keep(told("330100-SAMR", TEXT, NOW));
        logs.keep(told("330100-SAMR", TEXT, NOW.plusSeconds(9)));
        logs.keep(told("110000-SAMR", TEXT, NOW));

        assertThat(logs.toldOf("330100-SAMR")).containsExactly(told("330100-SAMR", TEXT, NOW));
        assertThat(logs.authorities()).containsExactly("110000-SAMR", "330100-SAMR");
        assertThat(logs.toldOf("220000-SAMR")).isEmpty();
    }

    @Test
    void aLogIsComparedOnceForAllThatWasToldAndAgainTheNextDay() {
        Logs logs = logs();
        logs.keep(told("330100-SAMR", TEXT, NOW));
        assertThat(logs.due(NOW)).containsExactly("330100-SAMR");

        LogWatch sound = logs.compare("330100-SAMR", List.of(new ServedRecord(1, TEXT)), NOW);

        assertThat(sound.isSound()).isTrue();
        assertThat(logs.due(NOW)).isEmpty();
        assertThat(logs.due(NOW.plus(Duration.ofDays(1)))).containsExactly("330100-SAMR");
        assertThat(logs.watches()).containsExactly(sound);
    }

    @Test
    void aDifferenceIsKeptUntilItIsGone() {
        Logs logs = logs();
        logs.keep(told("330100-SAMR", TEXT, NOW));

        LogWatch wrong = logs.compare("330100-SAMR", List.of(), NOW);

        assertThat(wrong.wrongSince()).isEqualTo(NOW);
        assertThat(logs.watch("330100-SAMR")).contains(wrong);
        logs.compare("330100-SAMR", List.of(new ServedRecord(1, TEXT)), NOW.plusSeconds(9));
        assertThat(logs.watch("330100-SAMR").orElseThrow().isSound()).isTrue();
    }

    @Test
    void theOpenSerialsOfALogAreThoseThatWereSeenLast() {
        Logs logs = logs();
        assertThat(logs.openOf("330100-SAMR")).isEmpty();

        logs.keepOpen("330100-SAMR", List.of(new OpenSerial(3, "2024.L01.B1"), new OpenSerial(4, "2024.L02.B1")));
        logs.keepOpen("330100-SAMR", List.of(new OpenSerial(4, "2024.L02.B1")));

        assertThat(logs.openOf("330100-SAMR")).containsExactly(new OpenSerial(4, "2024.L02.B1"));
    }
}
