package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.doublerandom.facts.outbox.StreamsInFlight.RelayParts;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.work.Leases;
import org.doublerandom.facts.work.Turn;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/** One copy of a small service: things that tell what is done to them, and the relay of their facts. */
public final class TellingService implements AutoCloseable {
    public static final String TYPE = "org.doublerandom.plan.Told.v1";

    public record Thing(int changes) {}

    /** @param topic where it is told */
    public record Told(String topic, String text) {}

    final MongoOperations mongo;
    final MeterRegistry metrics = new SimpleMeterRegistry();
    final OutboxRelay relay;
    final OutboxBacklog backlog;
    final Aggregates aggregates;
    final AggregateCollection<Thing> things;

    /** A copy with the parts that every service has. */
    public static TellingService on(
            MongoOperations mongo, KafkaOperations<String, byte[]> broker, String name, HeldBack heldBack) {
        return new TellingService(mongo, new Parts(new FactSender(broker, name), heldBack, Map.of()));
    }

    TellingService(MongoOperations mongo, Parts parts) {
        this.mongo = mongo;
        this.aggregates =
                new Aggregates(mongo, JsonMapper.shared(), Clock.systemUTC(), () -> TellingService::fact, this::outbox);
        this.things = aggregates.collection("things", Thing.class);
        this.backlog = new OutboxBacklog(mongo, aggregates, metrics);
        this.relay = new OutboxRelay(
                new RelayParts(
                        parts.store == null ? new OutboxStore(mongo, aggregates) : parts.store,
                        parts.sender,
                        new TopicPositions(mongo),
                        parts.heldBack,
                        new FailingStreams(metrics),
                        parts.listeners,
                        metrics),
                new Turn(new Leases(mongo), "outbox relay", parts.turn));
    }

    public Aggregates aggregates() {
        return aggregates;
    }

    public TellingService start() {
        relay.start();
        return this;
    }

    /** One command that tells these texts. */
    public void tell(String id, String topic, String... texts) {
        tell(id, Arrays.stream(texts).map(text -> new Told(topic, text)).toList());
    }

    /** One command that tells all of these. */
    void tell(String id, List<Told> facts) {
        things.put(id, thing -> new Change<>(new Thing(thing.map(Thing::changes).orElse(0) + 1), facts));
    }

    public boolean outboxesAreEmpty() {
        return mongo.find(new Query(), Document.class, "things").stream()
                .allMatch(thing ->
                        thing.getList("outbox", Document.class).isEmpty() && !thing.containsKey("outboxSince"));
    }

    @Override
    public void close() {
        relay.stop();
    }

    private Outbox outbox() {
        return relay;
    }

    private static OutgoingFact fact(Object event) {
        return new OutgoingFact(((Told) event).topic(), TYPE, event);
    }

    /** What a test wants otherwise than it is. */
    static final class Parts {
        final FactSender sender;
        final HeldBack heldBack;
        final Map<String, List<WhenAcknowledged>> listeners;
        OutboxStore store;
        Duration turn = Duration.ofSeconds(5);

        Parts(FactSender sender, HeldBack heldBack, Map<String, List<WhenAcknowledged>> listeners) {
            this.sender = sender;
            this.heldBack = heldBack;
            this.listeners = listeners;
        }
    }
}
