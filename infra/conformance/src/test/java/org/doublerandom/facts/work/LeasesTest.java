package org.doublerandom.facts.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

class LeasesTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final MongoOperations mongo = FreshStore.mongo();
    private final Leases one = new Leases(mongo);
    private final Leases other = new Leases(mongo);

    @Test
    void oneOfTwoCopiesHasTheLeaseAndLeasesOfOtherNamesAreFree() {
        assertThat(one.take("work", LONG).orElseThrow().isHeld()).isTrue();

        assertThat(other.take("work", LONG)).isEmpty();
        assertThat(other.take("other work", LONG)).isPresent();
    }

    @Test
    void ofManyWhoAskForTheFirstTimeAtOnceOneGetsIt() throws Exception {
        ExecutorService copies = Executors.newFixedThreadPool(8);
        List<Callable<Optional<Lease>>> asking = Stream.generate(() -> new Leases(mongo))
                .limit(8)
                .<Callable<Optional<Lease>>>map(leases -> () -> leases.take("contended", LONG))
                .toList();
        int taken = 0;
        for (Future<Optional<Lease>> answer : copies.invokeAll(asking)) {
            taken += answer.get().isPresent() ? 1 : 0;
        }
        copies.shutdown();

        assertThat(taken).isEqualTo(1);
    }

    @Test
    void aLeaseThatEndedIsTakenByAnotherUnderAHigherNumberAndTheFirstKnows() {
        Lease first = one.take("work", SHORT).orElseThrow();
        await().until(() -> !first.isHeld());

        Lease second = await().until(() -> other.take("work", LONG), Optional::isPresent)
                .orElseThrow();

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(first.renew()).isFalse();
        first.release();
        assertThat(one.take("work", LONG)).isEmpty();
        assertThat(second.renew()).isTrue();
    }

    @Test
    void aRenewedLeaseLastsAndItsHolderSeesThatAnotherStandsBy() {
        Lease lease = one.take("work", LONG).orElseThrow();
        assertThat(lease.renew()).isTrue();
        assertThat(lease.isWanted()).isFalse();

        assertThat(other.take("work", LONG)).isEmpty();
        assertThat(lease.renew()).isTrue();
        assertThat(lease.isWanted()).isTrue();
    }

    @Test
    void aReleasedLeaseIsFreeAtOnceAndItsNumberIsNotGivenAgain() {
        Lease first = one.take("work", LONG).orElseThrow();
        first.release();

        assertThat(first.isHeld()).isFalse();
        assertThat(other.take("work", LONG).orElseThrow().number()).isEqualTo(first.number() + 1);
    }
}
