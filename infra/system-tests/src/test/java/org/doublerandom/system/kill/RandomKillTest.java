package org.doublerandom.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.doublerandom.system.examine.Examination;
import org.doublerandom.system.kill.KilledSample.Remains;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kill test at moments that nobody has chosen; a seed that found something finds it again. */
@Tag("full")
class RandomKillTest {
    private static final String SEED = "doublerandom.kill.seed";
    private static final int ROUNDS = 6;
    // About as many commands as the sample has, less some for the last round.
    private static final int COMMANDS = 420;

    private final Random random = random();

    @Test
    void nothingIsLostNothingHappensTwiceNothingStandsStill() throws IOException, InterruptedException {
        Remains remains = KilledSample.after(this::course);

        assertThat(Examination.of(remains.installation())).isEmpty();
        assertThat(remains.died()).containsExactlyInAnyOrderElementsOf(Processes.ALL);
    }

    private void course(KilledSample sample) throws IOException, InterruptedException {
        List<String> victims = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (victims.isEmpty()) {
                victims.addAll(Processes.ALL);
                Collections.shuffle(victims, random);
            }
            sample.untilCommands(momentIn(round));
            List<String> three = victims.subList(0, 3);
            sample.kill(List.copyOf(three));
            three.clear();
            if (round % 2 == 1) {
                sample.untilCommands(sample.commands() + random.nextInt(COMMANDS / ROUNDS / 2));
                sample.restart();
            }
        }
    }

    private long momentIn(int round) {
        return (long) COMMANDS * round / ROUNDS + 1 + random.nextInt(COMMANDS / ROUNDS / 2);
    }

    static Random random() {
        long seed = Long.getLong(SEED, new SplittableRandom().nextLong());
        System.out.println("kill test: at random moments; again with -D" + SEED + "=" + seed);
        return new Random(seed);
    }
}
