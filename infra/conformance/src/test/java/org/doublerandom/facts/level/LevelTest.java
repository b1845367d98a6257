package org.doublerandom.facts.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.level.StreamAhead.Decision;
import org.doublerandom.facts.outbox.HeldBack;
import org.doublerandom.facts.outbox.RealBroker;
import org.doublerandom.facts.outbox.TellingService;
import org.doublerandom.facts.outbox.TopicPositions;
import org.doublerandom.testkit.FreshStore;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.testkit.OtherServices.Received;
import org.doublerandom.testkit.PublishedFact;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** A store that was restored to an earlier state, before the real broker that still has what it told. */
class LevelTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    private final MongoOperations mongo = FreshStore.mongo();
    private final RealBroker broker = new RealBroker();
    private final List<Rebuilder> rebuilders = new ArrayList<>();

    @AfterEach
    void closeBroker() {
        broker.close();
    }

    @Test
    void aRestoredStreamIsHeldBackUntilAnOperatorDecidesAndThenGoesOnBehindItsTopic() {
        tellAndPublish("s1", "a", "b");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("s1", "c", "d");
        restore(backup);

        try (Copy copy = new Copy().started()) {
            assertThatThrownBy(copy.level::requireLevel)
                    .isInstanceOf(NotLevel.class)
                    .hasMessageContaining("1 streams are ahead");
            // A reaction, not a command, may still change it; and other streams pass.
            copy.service.tell("s1", broker.topic(), "e", "f");
            copy.service.tell("s2", broker.topic(), "other");
            await().atMost(SOON).until(() -> broker.numbers("s2").equals(List.of(1L)));
            assertThat(broker.numbers("s1")).containsExactly(1L, 2L, 3L, 4L);

            StreamAhead ahead = copy.ahead.list(PageRequest.first()).rows().get(0);
            assertThat(ahead.storeHas()).isEqualTo(2);
            assertThat(ahead.topicHas()).isEqualTo(4);
            assertThat(ahead.facts()).extracting(StreamAhead.Beyond::sequence).containsExactly(3L, 4L);
            StreamAhead decided = copy.decide(ahead);
            assertThat(decided.undecided()).isFalse();
            assertThat(decided.decisions())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.person()).isEqualTo("p-op"));

            await().atMost(SOON).until(() -> broker.numbers("s1").equals(List.of(1L, 2L, 3L, 4L, 5L, 6L)));
            assertThatCode(copy.level::requireLevel).doesNotThrowAnyException();
            copy.service.tell("s1", broker.topic(), "g");
            await().atMost(SOON).until(copy.service::outboxesAreEmpty);
        }
        assertThat(broker.applied().get("s1")).hasSize(7).last().asString().contains("\"g\"");
    }

    @Test
    void aDecisionThatIsRepeatedChangesNothing() {
        tellAndPublish("s1", "a");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("s1", "b");
        restore(backup);
        try (Copy copy = new Copy().started()) {
            StreamAhead ahead = copy.ahead.list(PageRequest.first()).rows().get(0);
            StreamAhead decided = copy.decide(ahead);
            assertThat(copy.ahead.decide(ahead.id(), Decision.CONTINUE, "p-2", "again"))
                    .isEqualTo(decided);
            assertThatThrownBy(() -> copy.ahead.decide("nothing", Decision.CONTINUE, "p-2", "again"))
                    .isInstanceOf(UnknownStreamAhead.class);
        }
    }

    @Test
    void anAggregateThatTheStoreHasLostStartsBehindItsOldNumber() {
        tellAndPublish("s1", "a");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("lost", "b", "c");
        restore(backup);

        try (Copy copy = new Copy().started()) {
            copy.decide(copy.ahead.list(PageRequest.first()).rows().get(0));
            copy.service.tell("lost", broker.topic(), "d");
            await().atMost(SOON).until(() -> broker.numbers("lost").equals(List.of(1L, 2L, 3L)));
        }
    }

    @Test
    void aStoreThatIsEmptyIsNotLevelWithFullTopics() {
        tellAndPublish("s1", "a");
        restore(Map.of());

        try (Copy copy = new Copy().started()) {
            assertThatThrownBy(copy.level::requireLevel).isInstanceOf(NotLevel.class);
        }
    }

    @Test
    void aFactThatWasSentAndNotYetTakenOutIsLevelAndKeepsItsNumber() {
        Copy writer = new Copy();
        writer.service.tell("s1", broker.topic(), "a", "b");
        Map<String, List<Document>> backup = backup();
        writer.started();
        await().atMost(SOON).until(writer.service::outboxesAreEmpty);
        writer.close();
        restore(backup);
        Instant restored = Instant.now();
        List<ToldFact> acknowledged = new ArrayList<>();
        rebuilders.add(new Rebuilder() {
            @Override
            public String type() {
                return TellingService.TYPE;
            }

            @Override
            public void rebuild(ToldFact fact) {
                throw new IllegalStateException(fact + " is not lost");
            }

            @Override
            public void acknowledged(ToldFact fact) {
                acknowledged.add(fact);
            }
        });

        try (Copy copy = new Copy().started()) {
            assertThatCode(copy.level::requireLevel).doesNotThrowAnyException();
            await().atMost(SOON).until(copy.service::outboxesAreEmpty);
        }
        assertThat(broker.applied().get("s1")).hasSize(2);
        assertThat(acknowledged)
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.loggedAt())
                        .isAfterOrEqualTo(fact.time().truncatedTo(ChronoUnit.MILLIS))
                        .isBeforeOrEqualTo(restored));
    }

    @Test
    void whatARebuilderKnowsIsRebuiltInOrderAndNeverToldAnew() {
        tellAndPublish("s1", "a");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("s1", "b", "c");
        restore(backup);
        List<ToldFact> rebuilt = new ArrayList<>();
        rebuilders.add(rebuilder(rebuilt::add));

        try (Copy copy = new Copy().started()) {
            assertThatCode(copy.level::requireLevel).doesNotThrowAnyException();
            assertThat(rebuilt).extracting(ToldFact::sequence).containsExactly(2L, 3L);
            assertThat(rebuilt.get(0).body()).contains("\"b\"");
            copy.service.tell("s1", broker.topic(), "d");
            await().atMost(SOON).until(copy.service::outboxesAreEmpty);
        }
        assertThat(broker.numbers("s1")).containsExactly(1L, 2L, 3L, 4L);
        try (Copy next = new Copy().started()) {
            assertThatCode(next.level::requireLevel).doesNotThrowAnyException();
        }
        assertThat(rebuilt).hasSize(2);
    }

    @Test
    void whatCannotBeRebuiltIsLeftToTheOperator() {
        tellAndPublish("s1", "a");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("s1", "b", "c");
        restore(backup);
        rebuilders.add(rebuilder(fact -> {
            throw new IllegalStateException("cannot");
        }));

        try (Copy copy = new Copy().started()) {
            assertThatThrownBy(copy.level::requireLevel).isInstanceOf(NotLevel.class);
            assertThat(copy.ahead.list(PageRequest.first()).rows().get(0).facts())
                    .hasSize(2);
        }
    }

    @Test
    void whatWaitsForSomethingIsUndecidedUntilItIsHereAndThenRebuiltInOrder() {
        tellAndPublish("s1", "a");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("s1", "b", "c");
        restore(backup);
        AtomicBoolean here = new AtomicBoolean();
        List<ToldFact> rebuilt = new CopyOnWriteArrayList<>();
        rebuilders.add(rebuilder(fact -> {
            if (!here.get()) {
                throw new FactNotYetHere("batch b-1");
            }
            rebuilt.add(fact);
        }));

        try (Copy copy = new Copy().started()) {
            assertThatThrownBy(copy.level::requireLevel).isInstanceOf(NotLevel.class);
            assertThat(copy.ahead.list(PageRequest.first()).rows().get(0).waitsFor())
                    .isEqualTo("waits for batch b-1");
        }
        // As after a kill: what waits is in the store.
        try (Copy copy = new Copy().started()) {
            assertThatThrownBy(copy.level::requireLevel).isInstanceOf(NotLevel.class);
            here.set(true);
            await().atMost(SOON).until(() -> copy.level.reason().isEmpty());
            assertThat(rebuilt).extracting(ToldFact::sequence).containsExactly(2L, 3L);
            assertThat(copy.ahead.list(PageRequest.first()).rows().get(0).undecided())
                    .isFalse();
            copy.service.tell("s1", broker.topic(), "d");
            await().atMost(SOON).until(() -> broker.numbers("s1").equals(List.of(1L, 2L, 3L, 4L)));
        }
    }

    @Test
    void whatWasToldTheServicesIsComparedBehindWhatTheSameStreamToldPublicly() {
        try (Copy copy = new Copy().started()) {
            copy.service.tell("s1", broker.internal(), "to the services");
            await().atMost(SOON).until(copy.service::outboxesAreEmpty);
            copy.service.tell("s1", broker.topic(), "publicly");
            await().atMost(SOON).until(copy.service::outboxesAreEmpty);
        }
        restore(Map.of());
        AtomicBoolean here = new AtomicBoolean();
        List<String> rebuilt = new ArrayList<>();
        rebuilders.add(rebuilder(fact -> {
            if (!here.get() && fact.topic().equals(broker.topic())) {
                throw new FactNotYetHere("batch b-1");
            }
            rebuilt.add(fact.topic());
        }));

        try (Copy copy = new Copy()) {
            copy.comparison.run();
            copy.comparison.rebuildWaiting();
            assertThat(rebuilt).isEmpty();
            here.set(true);
            while (copy.comparison.isWaiting()) {
                copy.comparison.rebuildWaiting();
            }
            assertThat(rebuilt).containsExactly(broker.topic(), broker.internal());
            assertThat(copy.ahead.undecided()).isEmpty();
        }
    }

    @Test
    void whatStillCannotBeRebuiltWhenItsInputIsHereIsLeftToTheOperator() {
        tellAndPublish("s1", "a");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("s1", "b");
        restore(backup);
        AtomicBoolean here = new AtomicBoolean();
        rebuilders.add(rebuilder(fact -> {
            throw here.get() ? new IllegalStateException("cannot") : new FactNotYetHere("batch b-1");
        }));

        try (Copy copy = new Copy().started()) {
            here.set(true);
            await().atMost(SOON)
                    .until(() ->
                            copy.ahead.list(PageRequest.first()).rows().get(0).waitsFor() == null);
            assertThat(copy.ahead.list(PageRequest.first()).rows().get(0).undecided())
                    .isTrue();
            copy.decide(copy.ahead.list(PageRequest.first()).rows().get(0));
            assertThatCode(copy.level::requireLevel).doesNotThrowAnyException();
        }
    }

    @Test
    void anotherCopyLearnsWhatWasFoundAndWhatWasDecided() {
        tellAndPublish("s1", "a");
        Map<String, List<Document>> backup = backup();
        tellAndPublish("s1", "b");
        try (Copy other = new Copy().started()) {
            assertThatCode(other.level::requireLevel).doesNotThrowAnyException();
            other.service.close();
            restore(backup);
            try (Copy copy = new Copy().started()) {
                await().atMost(SOON).until(() -> other.level.reason().isPresent());
                copy.decide(copy.ahead.list(PageRequest.first()).rows().get(0));
                await().atMost(SOON).until(() -> other.level.reason().isEmpty());
            }
        }
    }

    @Test
    void nothingIsSentAndNoCommandIsTakenBeforeTheComparison() {
        try (Copy copy = new Copy()) {
            copy.service.tell("s1", broker.topic(), "a");
            copy.service.start();
            assertThatThrownBy(copy.level::requireLevel)
                    .isInstanceOf(NotLevel.class)
                    .hasMessageContaining("not been compared");
            await().during(Duration.ofSeconds(1))
                    .atMost(SOON)
                    .until(() -> broker.numbers("s1").isEmpty());
            copy.level.compare();
            await().atMost(SOON).until(() -> broker.numbers("s1").equals(List.of(1L)));
        }
    }

    @Test
    void whatOthersPutOnTheTopicDoesNotMatter() {
        broker.others()
                .publish(
                        PublishedFact.of(broker.topic(), TellingService.TYPE, "foreign", 7, "id-7")
                                .without("ce_source")
                                .with("ce_source", "another-service"),
                        Map.of());
        try (Copy copy = new Copy().started()) {
            assertThatCode(copy.level::requireLevel).doesNotThrowAnyException();
        }
    }

    @Test
    void aComparedTopicIsNotReadAgainAndANewOneUnderItsNameIs() {
        tellAndPublish("s1", "a");
        TopicPositions positions = new TopicPositions(mongo);
        try (Copy copy = new Copy()) {
            copy.level.compare();
            assertThat(Stream.of(0, 1)
                            .mapToLong(n -> positions.of(partition(n)))
                            .sum())
                    .isEqualTo(-1);
        }
        positions.reached(partition(0), 1_000);
        positions.reached(partition(1), 1_000);
        positions.store();
        mongo.remove(new Query(), "things");

        try (Copy copy = new Copy().started()) {
            assertThatThrownBy(copy.level::requireLevel).isInstanceOf(NotLevel.class);
        }
    }

    private TopicPartition partition(int number) {
        return new TopicPartition(broker.topic(), number);
    }

    private void tellAndPublish(String stream, String... texts) {
        try (Copy copy = new Copy().started()) {
            copy.service.tell(stream, broker.topic(), texts);
            await().atMost(SOON).until(copy.service::outboxesAreEmpty);
        }
        assertThat(broker.of(stream)).extracting(Received::stream).isNotEmpty();
    }

    private Map<String, List<Document>> backup() {
        Map<String, List<Document>> backup = new HashMap<>();
        mongo.getCollectionNames().forEach(name -> backup.put(name, mongo.findAll(Document.class, name)));
        return backup;
    }

    private void restore(Map<String, List<Document>> backup) {
        mongo.getCollectionNames().forEach(name -> mongo.remove(new Query(), name));
        backup.forEach((name, documents) -> mongo.insert(documents, name));
    }

    private static Rebuilder rebuilder(java.util.function.Consumer<ToldFact> work) {
        return new Rebuilder() {
            @Override
            public String type() {
                return TellingService.TYPE;
            }

            @Override
            public void rebuild(ToldFact fact) {
                work.accept(fact);
            }
        };
    }

    /** One copy of the service, as its start wires it. */
    private final class Copy implements HeldBack, AutoCloseable {
        final TellingService service = TellingService.on(mongo, broker.template(), broker.service(), this);
        final StreamsAhead ahead = new StreamsAhead(mongo, service.aggregates().numbers());
        final Comparison comparison = new Comparison(
                new OwnTopics(Map.of("bootstrap.servers", Infrastructure.bootstrapServers()), broker.service()),
                new TopicPositions(mongo),
                service.aggregates().numbers(),
                ahead,
                rebuilders);
        final Level level = new Level(comparison, ahead);

        Copy started() {
            level.start();
            service.start();
            return this;
        }

        StreamAhead decide(StreamAhead stream) {
            StreamAhead decided = ahead.decide(stream.id(), Decision.CONTINUE, "p-op", "restored on purpose");
            level.forgetWhatWasRead();
            return decided;
        }

        @Override
        public boolean isCompared() {
            return level.isCompared();
        }

        @Override
        public BiPredicate<String, String> held() {
            return level.held();
        }

        @Override
        public void close() {
            service.close();
            level.stop();
        }
    }
}
