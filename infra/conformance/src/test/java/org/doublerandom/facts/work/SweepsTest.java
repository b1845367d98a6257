package org.doublerandom.facts.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

class SweepsTest {
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final MongoOperations mongo = FreshStore.mongo();
    private final Sweeps one = new Sweeps(new Leases(mongo));
    private final Sweeps other = new Sweeps(new Leases(mongo));
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final Queue<Sweep<?>> started = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        started.forEach(Sweep::stop);
    }

    @Test
    void twoCopiesDoNotDoTheSameWorkAtOnceAndTheOtherTakesOverWhenOneStops() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Sweep<String> first = start(one, "first", atOnce, most);
        await().until(() -> done.contains("first"));
        start(other, "second", atOnce, most);
        int before = done.size();
        await().until(() -> done.size() > before + 10);
        assertThat(done).doesNotContain("second");

        first.stop();

        await().until(() -> done.contains("second"));
        assertThat(most).hasValue(1);
        assertThat(one.health().getDetails()).isEmpty();
        assertThat(other.health().getDetails()).isEmpty();
    }

    @Test
    void workThatTakesLongerThanALeaseKeepsItsTurn() {
        CountDownLatch finish = new CountDownLatch(1);
        Sweep<String> slow = new Sweep<>(
                "slow", OFTEN, () -> List.of("one"), item -> waitFor(finish), turnOf(mongo, Duration.ofMillis(3_000)));
        Sweep<String> standby =
                new Sweep<>("slow", OFTEN, () -> List.of("one"), done::add, turnOf(mongo, Duration.ofMillis(3_000)));
        slow.start();
        started.add(standby);
        await().until(() -> mongo.getCollection("leases").countDocuments() > 0);
        standby.start();

        await().during(Duration.ofSeconds(5)).atMost(Duration.ofSeconds(20)).until(done::isEmpty);
        finish.countDown();
        slow.stop();
        await().atMost(Duration.ofSeconds(20)).until(() -> !done.isEmpty());
    }

    @Test
    void anErrorInOneItemIsSeenUntilItWorksAndStopsNeitherTheOthersNorTheSweep() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Sweep<String> sweep = one.sweep("errors", OFTEN, () -> List.of("bad", "good"), item -> {
            if (item.equals("bad") && broken.get()) {
                throw new StackOverflowError("too deep");
            }
            done.add(item);
        });
        started.add(sweep);
        sweep.start();

        await().until(() -> done.stream().filter("good"::equals).count() > 2);
        assertThat(one.health().getDetails()).containsKey("errors bad");
        assertThat(one.health().getStatus().getCode()).isEqualTo("UP");
        broken.set(false);
        await().until(() -> done.contains("bad"));
        await().until(() -> one.health().getDetails().isEmpty());
    }

    private Sweep<String> start(Sweeps sweeps, String copy, AtomicInteger atOnce, AtomicInteger most) {
        Sweep<String> sweep = sweeps.sweep("shared", OFTEN, () -> List.of(copy), item -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            done.add(item);
            atOnce.decrementAndGet();
        });
        started.add(sweep);
        sweep.start();
        return sweep;
    }

    private static Turn turnOf(MongoOperations mongo, Duration length) {
        return new Turn(new Leases(mongo), "slow", length);
    }

    private static void waitFor(CountDownLatch finish) {
        try {
            finish.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
