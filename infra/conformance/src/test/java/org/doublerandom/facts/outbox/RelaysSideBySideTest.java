package org.doublerandom.facts.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.doublerandom.facts.outbox.TellingService.Parts;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Two copies of a service on one store and the real broker. */
class RelaysSideBySideTest {
    private static final Logger LOG = LoggerFactory.getLogger(RelaysSideBySideTest.class);
    private static final Duration SOON = Duration.ofSeconds(60);

    private final MongoOperations mongo = FreshStore.mongo();
    private final RealBroker broker = new RealBroker();

    @AfterEach
    void closeBroker() {
        broker.close();
    }

    @Test
    void whicheverIsStoppedAtWhateverMomentNothingIsLostAndNothingIsOutOfOrder() {
        long seed = System.nanoTime();
        LOG.info("stops by seed {}", seed);
        Random random = new Random(seed);
        AtomicInteger told = new AtomicInteger();
        try (TellingService one = copy(new FactSender(broker.template(), broker.service()));
                TellingService other = copy(new FactSender(broker.template(), broker.service()))) {
            one.start();
            other.start();
            for (int round = 0; round < 8; round++) {
                int facts = told.get() + 20 + random.nextInt(30);
                while (told.get() < facts) {
                    int n = told.getAndIncrement();
                    (n % 2 == 0 ? one : other).tell("s" + n % 7, broker.topic(), "f" + n);
                }
                TellingService stopped = random.nextBoolean() ? one : other;
                stopped.relay.stop();
                stopped.relay.start();
            }
            await().atMost(SOON).until(one::outboxesAreEmpty);
        }

        Map<String, List<String>> applied = broker.applied();
        assertThat(applied.values().stream().mapToInt(List::size).sum()).isEqualTo(told.get());
    }

    @Test
    void aRelayThatWasSuspendedPastItsLeaseOnlyRepeatsWhatTheOtherHasSent() throws InterruptedException {
        CountDownLatch suspended = new CountDownLatch(1);
        CountDownLatch resumed = new CountDownLatch(1);
        AtomicInteger sent = new AtomicInteger();
        FactSender suspends = new FactSender(broker.template(), broker.service()) {
            @Override
            CompletableFuture<RecordMetadata> send(String stream, OutboxEntry entry, String body) {
                if (sent.incrementAndGet() == 5) {
                    suspended.countDown();
                    awaitUninterrupted(resumed);
                }
                return super.send(stream, entry, body);
            }
        };
        try (TellingService one = copy(suspends);
                TellingService other = copy(new FactSender(broker.template(), broker.service()))) {
            for (int i = 0; i < 3; i++) {
                one.tell("s" + i, broker.topic(), "a", "b", "c");
            }
            one.start();
            suspended.await();
            other.start();
            await().atMost(SOON).until(other::outboxesAreEmpty);
            other.tell("s0", broker.topic(), "d");
            await().atMost(SOON).until(other::outboxesAreEmpty);
            int before = broker.others().all(broker.topic()).size();
            resumed.countDown();

            await().atMost(SOON).until(() -> broker.others().all(broker.topic()).size() > before);
            await().atMost(SOON).until(() -> one.relay.turn().number() == 0);
            assertThat(other.relay.turn().number()).isEqualTo(2);
        }
        assertThat(broker.applied().values()).extracting(List::size).containsExactlyInAnyOrder(4, 3, 3);
    }

    private TellingService copy(FactSender sender) {
        Parts parts = new Parts(sender, HeldBack.NOTHING, Map.of());
        parts.turn = Duration.ofSeconds(1);
        return new TellingService(mongo, parts);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the relay", e);
        }
    }
}
