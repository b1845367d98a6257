package org.doublerandom.facts.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class SweepTest {
    private static final Duration OFTEN = Duration.ofMillis(10);
    private static final Duration NEVER = Duration.ofHours(1);

    @Test
    void whatFailsIsTriedAgainAndHoldsUpNothingElse() {
        AtomicInteger attempts = new AtomicInteger();
        Queue<String> done = new ConcurrentLinkedQueue<>();
        Sweep<String> sweep = new Sweep<>("test", OFTEN, () -> List.of("bad", "good"), one -> {
            if (one.equals("bad") && attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            done.add(one);
        });

        sweep.start();
        await().until(() -> done.contains("bad"));
        sweep.stop();

        assertThat(done.stream().filter("good"::equals).count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aStoreThatIsAwayEndsNothing() {
        AtomicInteger looks = new AtomicInteger();
        Queue<String> done = new ConcurrentLinkedQueue<>();
        Sweep<String> sweep = new Sweep<>(
                "test",
                OFTEN,
                () -> {
                    if (looks.incrementAndGet() < 3) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    return List.of("one");
                },
                done::add);

        sweep.start();
        await().until(() -> done.contains("one"));
        sweep.stop();
    }

    @Test
    void itDoesNotRestWhenItIsWokenAndDoesNothingAfterItsEnd() {
        Queue<String> done = new ConcurrentLinkedQueue<>();
        Sweep<String> sweep = new Sweep<>("test", NEVER, () -> List.of("one"), done::add);

        sweep.start();
        await().until(() -> done.size() == 1);
        sweep.wake();
        await().until(() -> done.size() == 2);
        sweep.stop();
        sweep.wake();

        assertThat(done).hasSize(2);
    }
}
