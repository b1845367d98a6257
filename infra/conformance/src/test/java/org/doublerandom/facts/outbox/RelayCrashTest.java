package org.doublerandom.facts.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.doublerandom.facts.outbox.TellingService.Parts;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** A relay that dies at a step, and the next one that finds what it left: on the real broker. */
class RelayCrashTest {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final int STREAMS = 5;
    private static final RealBroker BROKER = new RealBroker();

    private final MongoOperations mongo = FreshStore.mongo();

    enum Step {
        BEFORE_THE_SEND,
        AFTER_THE_SEND,
        AFTER_THE_ACKNOWLEDGEMENT,
        BEFORE_THE_REMOVAL,
        AFTER_THE_REMOVAL
    }

    @AfterAll
    static void closeBroker() {
        BROKER.close();
    }

    @Test
    void beforeASend() {
        nothingIsLostAndNothingIsOutOfOrderAfterACrashAt(Step.BEFORE_THE_SEND);
    }

    @Test
    void afterASend() {
        nothingIsLostAndNothingIsOutOfOrderAfterACrashAt(Step.AFTER_THE_SEND);
    }

    @Test
    void afterAnAcknowledgement() {
        nothingIsLostAndNothingIsOutOfOrderAfterACrashAt(Step.AFTER_THE_ACKNOWLEDGEMENT);
    }

    @Test
    void beforeARemoval() {
        nothingIsLostAndNothingIsOutOfOrderAfterACrashAt(Step.BEFORE_THE_REMOVAL);
    }

    @Test
    void afterARemoval() {
        nothingIsLostAndNothingIsOutOfOrderAfterACrashAt(Step.AFTER_THE_REMOVAL);
    }

    private void nothingIsLostAndNothingIsOutOfOrderAfterACrashAt(Step step) {
        Process process = new Process(step);
        Parts parts =
                new Parts(process.sender(), HeldBack.NOTHING, Map.of(TellingService.TYPE, List.of(process.listener())));
        parts.turn = Duration.ofSeconds(1);
        parts.store = process.store(mongo);
        try (TellingService dies = new TellingService(mongo, parts)) {
            for (int i = 0; i < STREAMS; i++) {
                dies.tell(step + "-" + i, BROKER.topic(), "a", "x".repeat(10_000), "c");
            }
            dies.start();
            await().atMost(SOON).until(() -> process.dead);
        }
        try (TellingService next = TellingService.on(mongo, BROKER.template(), BROKER.service(), HeldBack.NOTHING)) {
            IntStream.range(0, STREAMS).forEach(i -> next.tell(step + "-" + i, BROKER.topic(), "d"));
            next.start();
            await().atMost(SOON).until(next::outboxesAreEmpty);
        }

        Map<String, List<String>> applied = BROKER.applied();
        for (int i = 0; i < STREAMS; i++) {
            assertThat(applied.get(step + "-" + i))
                    .hasSize(4)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("\"a\""),
                            second -> assertThat(second).contains("xxx"),
                            third -> assertThat(third).contains("\"c\""),
                            fourth -> assertThat(fourth).contains("\"d\""));
        }
    }

    /** What belongs to one process: after its death nothing of it does anything. */
    private static final class Process {
        private static final int DIES_AT = 3;

        private final Step step;
        private final AtomicInteger passed = new AtomicInteger();
        private volatile boolean dead;

        Process(Step step) {
            this.step = step;
        }

        void pass(Step reached) {
            if (dead || reached == step && passed.incrementAndGet() == DIES_AT) {
                dead = true;
                throw new Killed();
            }
        }

        FactSender sender() {
            return new FactSender(BROKER.template(), BROKER.service()) {
                @Override
                CompletableFuture<RecordMetadata> send(String stream, OutboxEntry entry, String body) {
                    pass(Step.BEFORE_THE_SEND);
                    CompletableFuture<RecordMetadata> sent = super.send(stream, entry, body);
                    pass(Step.AFTER_THE_SEND);
                    return sent;
                }
            };
        }

        OutboxStore store(MongoOperations mongo) {
            return new OutboxStore(mongo, () -> java.util.Set.of("things")) {
                @Override
                List<WaitingStream> waiting(Predicate<WaitingStream> busy, int limit) {
                    pass(null);
                    return super.waiting(busy, limit);
                }

                @Override
                void remove(WaitingStream stream, List<OutboxEntry> acknowledged) {
                    pass(Step.BEFORE_THE_REMOVAL);
                    super.remove(stream, acknowledged);
                    pass(Step.AFTER_THE_REMOVAL);
                }
            };
        }

        WhenAcknowledged listener() {
            return new WhenAcknowledged() {
                @Override
                public String type() {
                    return TellingService.TYPE;
                }

                @Override
                public void acknowledged(String stream) {
                    pass(Step.AFTER_THE_ACKNOWLEDGEMENT);
                }
            };
        }
    }

    private static final class Killed extends Error {
        Killed() {
            super("killed");
        }
    }
}
