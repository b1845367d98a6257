package org.doublerandom.facts.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.Document;
import org.doublerandom.facts.outbox.TellingService.Parts;
import org.doublerandom.facts.outbox.TellingService.Told;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class OutboxRelayTest {
    private static final String EVENTS = "plan.events.v1";
    private static final String INTERNAL = "plan.internal.v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final MongoOperations mongo = FreshStore.mongo();
    private final ControlledBroker broker = new ControlledBroker();
    private final AtomicBoolean listenerDies = new AtomicBoolean();
    private final TellingService service = new TellingService(
            mongo,
            new Parts(
                    new FactSender(broker.template(), "plan-service"),
                    HeldBack.NOTHING,
                    Map.of(TellingService.TYPE, List.of(listener()))));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aFactThatIsTooLargeDelaysItsOwnStreamOnlyAndIsShownUntilItLeaves() {
        broker.refuse("bad", new RecordTooLargeException("1048577 bytes"));
        service.start();
        service.tell("bad", EVENTS, "a", "b");

        othersPass("bad");
        assertThat(details().toString()).contains("things bad on plan.events.v1", "RecordTooLarge");
        assertThat(service.metrics.get("doublerandom.relay.failing").gauge().value())
                .isEqualTo(1);
        await().atMost(SOON).until(() -> service.backlog.measure().depth() == 1);
        broker.accept("bad");

        await().atMost(SOON).until(() -> broker.numbers(EVENTS, "bad").equals(List.of(1L, 2L)));
        await().atMost(SOON).until(() -> !details().containsKey("failing"));
        await().atMost(SOON).until(service::outboxesAreEmpty);
    }

    @Test
    void aLaterFactNeverOvertakesOneThatFailed() {
        broker.refuse("s1 2", new TimeoutException("30000 ms has passed since batch creation"));
        service.start();
        service.tell("s1", EVENTS, "a", "b", "c");
        await().atMost(SOON).until(() -> details().containsKey("failing"));
        service.tell("s1", EVENTS, "d");

        othersPass("nothing");
        assertThat(broker.numbers(EVENTS, "s1")).containsExactly(1L);
        broker.accept("s1 2");

        await().atMost(SOON).until(() -> broker.numbers(EVENTS, "s1").equals(List.of(1L, 2L, 3L, 4L)));
    }

    @Test
    void aFactThatCannotBeSerialisedDelaysItsOwnStreamOnly() {
        broker.refuse("bad", new SerializationException("no bytes"));
        service.start();
        service.tell("bad", EVENTS, "a");

        othersPass("bad");
    }

    @Test
    void aFactWhoseLongBodyIsMissingDelaysItsOwnStreamOnlyUntilItIsThereAgain() {
        service.tell("bad", EVENTS, "x".repeat(20_000), "b");
        Document body = mongo.findOne(new Query(), Document.class, OutboxEntry.BODIES);
        mongo.remove(new Query(), OutboxEntry.BODIES);
        service.start();

        othersPass("bad");
        assertThat(details().toString()).contains("no body");
        mongo.insert(body, OutboxEntry.BODIES);

        await().atMost(SOON).until(() -> broker.numbers(EVENTS, "bad").equals(List.of(1L, 2L)));
        await().atMost(SOON).until(() -> mongo.count(new Query(), OutboxEntry.BODIES) == 0);
    }

    @Test
    void anOutboxThatCannotBeReadDelaysItsOwnStreamOnly() {
        service.tell("bad", EVENTS, "a");
        mongo.updateFirst(new Query(), new Update().set("outbox.0.sequence", "one"), "things");
        service.start();

        othersPass("bad");
        assertThat(details().toString()).contains("things bad on any topic");
    }

    @Test
    void anUnknownTopicDelaysNeitherOtherTopicsNorTheSameAggregateOnThem() {
        broker.forget(INTERNAL, new TimeoutException("Topic plan.internal.v1 not present in metadata"));
        service.start();
        IntStream.range(0, 50).forEach(i -> service.tell("s" + i, INTERNAL, "lost"));
        service.tell("s0", EVENTS, "arrives");

        othersPass("none");
        await().atMost(SOON).until(() -> broker.numbers(EVENTS, "s0").equals(List.of(1L)));
        assertThat(broker.numbers(INTERNAL, "s0")).isEmpty();
        broker.create(INTERNAL);

        await().atMost(SOON).until(service::outboxesAreEmpty);
        IntStream.range(0, 50)
                .forEach(i -> assertThat(broker.numbers(INTERNAL, "s" + i)).containsExactly(1L));
    }

    @Test
    void whatIsForTheServicesWaitsForWhatTheSameWriteToldPublicly() {
        service.tell("s1", INTERNAL, "before");
        service.tell("s1", List.of(new Told(EVENTS, "public"), new Told(INTERNAL, "for the services")));
        broker.forget(EVENTS, new TimeoutException("Topic plan.events.v1 not present in metadata"));
        service.start();

        await().atMost(SOON).until(() -> details().containsKey("failing"));
        await().atMost(SOON).until(() -> broker.numbers(INTERNAL, "s1").equals(List.of(1L)));
        broker.create(EVENTS);

        await().atMost(SOON).until(service::outboxesAreEmpty);
        assertThat(broker.history()).extracting(ProducerRecord::topic).containsExactly(INTERNAL, EVENTS, INTERNAL);
        assertThat(broker.numbers(INTERNAL, "s1")).containsExactly(1L, 2L);
    }

    @Test
    void whileTheBrokerDoesNotAcknowledgeCommandsSucceedAndFactsLeaveLaterInOrder() {
        broker.goAway(new TimeoutException("30000 ms has passed since batch creation"), null);
        leaveLaterInOrder();
    }

    @Test
    void whileSendingItselfThrowsCommandsSucceedAndFactsLeaveLaterInOrder() {
        broker.goAway(null, new TimeoutException("not present in metadata after 10000 ms"));
        leaveLaterInOrder();
    }

    @Test
    void anErrorInTheThreadIsSeenAndMended() {
        listenerDies.set(true);
        service.start();
        service.tell("s1", EVENTS, "a", "b");

        await().atMost(SOON).until(() -> details().containsKey("thread"));
        assertThat(details().get("thread").toString()).contains("OutOfMemoryError");
        listenerDies.set(false);

        await().atMost(SOON).until(service::outboxesAreEmpty);
        await().atMost(SOON).until(() -> !details().containsKey("thread"));
        assertThat(broker.numbers(EVENTS, "s1")).startsWith(1L).endsWith(2L);
        assertThat(service.metrics.get("doublerandom.relay.replaced").counter().count())
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void aCommandTellsFiveThousandFactsInOrderAndNotOneMore() {
        service.start();
        String[] most = IntStream.range(0, 5_000).mapToObj(i -> "f" + i).toArray(String[]::new);
        service.tell("s1", EVENTS, most);

        await().atMost(Duration.ofSeconds(60)).until(service::outboxesAreEmpty);
        assertThat(broker.numbers(EVENTS, "s1"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 5_000).boxed().toList());
        String[] tooMany = IntStream.range(0, 5_001).mapToObj(i -> "f" + i).toArray(String[]::new);
        assertThatThrownBy(() -> service.tell("s1", EVENTS, tooMany)).hasMessageContaining("at most 5000");
    }

    @Test
    void aCollectionThatTellsNothingIsNotPolled() {
        service.aggregates
                .collection("silent", TellingService.Thing.class)
                .put("x", any -> org.doublerandom.facts.store.Change.to(new TellingService.Thing(1)));
        assertThat(service.aggregates.names()).isEmpty();

        service.tell("s1", EVENTS, "a");

        assertThat(service.aggregates.names()).containsExactly("things");
        assertThat(mongo.indexOps("silent").getIndexInfo())
                .noneMatch(index -> index.getName().contains("outboxSince"));
    }

    @Test
    void whatACopyThatStandsByWritesIsSentByTheOther() {
        service.start();
        service.tell("s1", EVENTS, "a");
        await().atMost(SOON).until(service::outboxesAreEmpty);
        try (TellingService standby = TellingService.on(mongo, broker.template(), "plan-service", HeldBack.NOTHING)) {
            standby.start();
            standby.tell("s1", EVENTS, "b");
            await().atMost(SOON).until(() -> broker.numbers(EVENTS, "s1").equals(List.of(1L, 2L)));
            assertThat(standby.relay.turn().number()).isZero();

            service.relay.stop();
            standby.tell("s1", EVENTS, "c");
            await().atMost(SOON).until(() -> broker.numbers(EVENTS, "s1").equals(List.of(1L, 2L, 3L)));
        }
    }

    @Test
    void theOldestWaitingFactIsMeasured() {
        assertThat(service.backlog.measure().oldest()).isZero();
        service.tell("s1", EVENTS, "a");

        await().atMost(SOON)
                .until(() -> service.metrics
                                .get("doublerandom.outbox.oldest.seconds")
                                .gauge()
                                .value()
                        >= 1);
        assertThat(service.metrics.get("doublerandom.outbox.depth").gauge().value())
                .isEqualTo(1);
    }

    private void leaveLaterInOrder() {
        service.start();
        IntStream.range(0, 20).forEach(i -> service.tell("s" + i, EVENTS, "a", "b"));
        await().atMost(SOON).until(() -> details().containsKey("failing"));
        service.tell("s0", EVENTS, "c");
        assertThat(broker.history()).isEmpty();
        broker.goAway(null, null);

        await().atMost(SOON).until(service::outboxesAreEmpty);
        assertThat(broker.numbers(EVENTS, "s0")).containsExactly(1L, 2L, 3L);
        IntStream.range(1, 20)
                .forEach(i -> assertThat(broker.numbers(EVENTS, "s" + i)).containsExactly(1L, 2L));
    }

    private void othersPass(String failing) {
        IntStream.range(0, 30).forEach(i -> service.tell("other" + i, EVENTS, "a", "b", "c"));
        await().atMost(SOON)
                .until(() -> IntStream.range(0, 30)
                        .allMatch(i -> broker.numbers(EVENTS, "other" + i).equals(List.of(1L, 2L, 3L))));
        assertThat(broker.numbers(EVENTS, failing)).isEmpty();
    }

    private Map<String, Object> details() {
        Health health = new RelayHealth(service.relay, service.backlog).health();
        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        return health.getDetails();
    }

    private WhenAcknowledged listener() {
        return new WhenAcknowledged() {
            @Override
            public String type() {
                return TellingService.TYPE;
            }

            @Override
            public void acknowledged(String stream) {
                if (listenerDies.get()) {
                    throw new OutOfMemoryError("planted");
                }
            }
        };
    }
}
