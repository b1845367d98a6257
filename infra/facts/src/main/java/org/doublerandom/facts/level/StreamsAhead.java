package org.doublerandom.facts.level;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.level.StreamAhead.Beyond;
import org.doublerandom.facts.level.StreamAhead.Decided;
import org.doublerandom.facts.level.StreamAhead.Decision;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.facts.store.StreamNumbers;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The streams that were found ahead of the store, decided or not. */
public final class StreamsAhead {
    private static final String COLLECTION = "streamsAhead";
    private static final String UNDECIDED = "undecided";
    private static final String WAITS_FOR = "waitsFor";

    private final MongoOperations mongo;
    private final StreamNumbers numbers;

    public StreamsAhead(MongoOperations mongo, StreamNumbers numbers) {
        this.mongo = mongo;
        this.numbers = numbers;
        mongo.indexOps(COLLECTION).createIndex(new Index(UNDECIDED, Sort.Direction.ASC).sparse());
        mongo.indexOps(COLLECTION).createIndex(new Index("foundAt", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }

    /** As they were found. */
    public Page<StreamAhead> list(PageRequest page) {
        return ListOrder.by("foundAt")
                .page(mongo, COLLECTION, new Query(), page)
                .map(StreamsAhead::of);
    }

    /**
     * Lets a stream go on behind the topic's last number: what the store lacks stays a gap in its history.
     *
     * @return the stream as it is now; unchanged when it was decided before
     */
    public StreamAhead decide(String id, Decision decision, String person, String reason) {
        Document found = mongo.findById(id, Document.class, COLLECTION);
        if (found == null) {
            throw new UnknownStreamAhead(id);
        }
        StreamAhead ahead = of(found);
        if (!ahead.undecided()) {
            return ahead;
        }
        Map<Long, String> onTopic = new HashMap<>();
        ahead.facts().forEach(fact -> onTopic.put(fact.sequence(), fact.id()));
        // Before the decision is noted: the relay holds the stream back until then, and a repeat changes nothing.
        numbers.raise(ahead.topic(), ahead.stream(), ahead.topicHas(), onTopic);
        Document decided = new Document("decision", decision.name())
                .append("person", person)
                .append("reason", reason)
                .append("at", Date.from(Instant.now()));
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(id)
                        .and(UNDECIDED)
                        .is(true)
                        .and("topicHas")
                        .is(ahead.topicHas())),
                new Update().unset(UNDECIDED).unset(WAITS_FOR).push("decisions", decided),
                COLLECTION);
        return of(mongo.findById(id, Document.class, COLLECTION));
    }

    void add(ToldFact fact, long storeHas) {
        Document beyond = new Document("sequence", fact.sequence())
                .append("id", fact.id())
                .append("type", fact.type())
                .append("partition", fact.address().partition())
                .append("offset", fact.address().offset());
        Update found = new Update()
                .set("topic", fact.topic())
                .set("stream", fact.stream())
                .set("storeHas", storeHas)
                .max("topicHas", fact.sequence())
                .set(UNDECIDED, true)
                .setOnInsert("foundAt", Date.from(Instant.now()))
                .addToSet("facts", beyond);
        mongo.upsert(Query.query(Criteria.where("_id").is(idOf(fact.topic(), fact.stream()))), found, COLLECTION);
    }

    /** Notes what must be here before the stream can be rebuilt; null: nobody can. */
    void waits(Key key, @Nullable String missing) {
        Update update = missing == null ? new Update().unset(WAITS_FOR) : new Update().set(WAITS_FOR, missing);
        mongo.updateFirst(Query.query(Criteria.where("_id").is(idOf(key.topic(), key.stream()))), update, COLLECTION);
    }

    /** The undecided streams that wait, and where the facts lie that the store lacks, in their order. */
    Map<Key, List<Address>> waiting() {
        Query which =
                Query.query(Criteria.where(UNDECIDED).is(true).and(WAITS_FOR).exists(true));
        Map<Key, List<Address>> waiting = new HashMap<>();
        mongo.find(which, Document.class, COLLECTION).forEach(found -> {
            String topic = found.getString("topic");
            waiting.put(
                    new Key(topic, found.getString("stream")),
                    found.getList("facts", Document.class, List.of()).stream()
                            .sorted(Comparator.comparing(fact -> fact.getLong("sequence")))
                            .map(fact -> new Address(topic, fact.getInteger("partition"), fact.getLong("offset")))
                            .toList());
        });
        return waiting;
    }

    /** The stream was rebuilt up to this number: there is nothing to decide, unless more was found meanwhile. */
    void rebuilt(Key key, long last) {
        Criteria which = Criteria.where("_id")
                .is(idOf(key.topic(), key.stream()))
                .and("topicHas")
                .is(last);
        mongo.updateFirst(Query.query(which), new Update().unset(UNDECIDED).unset(WAITS_FOR), COLLECTION);
    }

    /** Topic and stream of each that waits for a decision. */
    Set<Key> undecided() {
        Query waiting = Query.query(Criteria.where(UNDECIDED).is(true));
        waiting.fields().include("topic").include("stream");
        Set<Key> keys = new HashSet<>();
        mongo.find(waiting, Document.class, COLLECTION)
                .forEach(found -> keys.add(new Key(found.getString("topic"), found.getString("stream"))));
        return keys;
    }

    private static String idOf(String topic, String stream) {
        return UUID.nameUUIDFromBytes((topic + " " + stream).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static StreamAhead of(Document stored) {
        return new StreamAhead(
                stored.getString("_id"),
                stored.getString("topic"),
                stored.getString("stream"),
                stored.getLong("storeHas"),
                stored.getLong("topicHas"),
                stored.getList("facts", Document.class, List.of()).stream()
                        .map(fact -> new Beyond(fact.getLong("sequence"), fact.getString("id"), fact.getString("type")))
                        .toList(),
                stored.getDate("foundAt").toInstant(),
                stored.getString(WAITS_FOR),
                stored.containsKey(UNDECIDED),
                stored.getList("decisions", Document.class, List.of()).stream()
                        .map(decided -> new Decided(
                                Decision.valueOf(decided.getString("decision")),
                                decided.getString("person"),
                                decided.getString("reason"),
                                decided.getDate("at").toInstant()))
                        .toList());
    }

    record Key(String topic, String stream) {}
}
