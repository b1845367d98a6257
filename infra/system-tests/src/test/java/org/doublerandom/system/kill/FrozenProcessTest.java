package org.doublerandom.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.doublerandom.system.examine.Examination;
import org.doublerandom.system.kill.KilledSample.Remains;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A process that is frozen for longer than others wait for it, and then goes on as if no time had passed. */
@Tag("full")
class FrozenProcessTest {
    private static final Duration TIME = Duration.ofSeconds(40);
    private static final List<String> FROZEN =
            List.of("broker", "store", "draw-service", "identity", "gateway", "inspection-service");
    // Of the more than 490 that the sample has; some go on while others are frozen.
    private static final int COMMANDS_BETWEEN = 70;

    @Test
    void nothingIsLostNothingHappensTwiceNothingStandsStill() throws IOException, InterruptedException {
        Remains remains = KilledSample.after(FrozenProcessTest::course);

        assertThat(Examination.of(remains.installation())).isEmpty();
    }

    private static void course(KilledSample sample) throws IOException, InterruptedException {
        for (int i = 0; i < FROZEN.size(); i++) {
            sample.untilCommands((long) COMMANDS_BETWEEN * (i + 1));
            sample.freeze(FROZEN.get(i), TIME);
        }
    }
}
