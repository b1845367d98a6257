package org.doublerandom.facts.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * How far the streams of this service's aggregates are numbered, and the raising of a number after a restored backup.
 *
 * <p>A raised number is kept beside the aggregates, too, so that one that is lost starts behind it when it comes again.
 */
public final class StreamNumbers {
    private static final String RAISED = "raisedNumbers";

    private final MongoOperations mongo;
    private final Supplier<Set<String>> collections;

    StreamNumbers(MongoOperations mongo, Supplier<Set<String>> collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    /** What the store has given: the last number of a stream on a topic, and the ids of the facts that still wait. */
    public record Given(long last, Map<Long, String> waiting) {
        /** Whether this very fact was told by the present state. */
        public boolean includes(long sequence, String id) {
            String waits = waiting.get(sequence);
            return sequence <= last && (waits == null || waits.equals(id));
        }
    }

    /** The numbers of some streams on a topic; every asked stream has an answer. */
    public Map<String, Given> of(String topic, Set<String> streams) {
        Map<String, Given> given = new HashMap<>();
        Query some = Query.query(Criteria.where("_id").in(streams));
        some.fields()
                .include("sequences")
                .include("outbox.id")
                .include("outbox.topic")
                .include("outbox.sequence");
        for (String collection : collections.get()) {
            mongo.find(some, Document.class, collection)
                    .forEach(found -> given.merge(found.getString("_id"), givenOf(found, topic), StreamNumbers::both));
        }
        Query raised = Query.query(Criteria.where("_id").in(streams));
        mongo.find(raised, Document.class, RAISED)
                .forEach(found -> given.merge(found.getString("_id"), givenOf(found, topic), StreamNumbers::both));
        streams.forEach(stream -> given.putIfAbsent(stream, new Given(0, Map.of())));
        return given;
    }

    /**
     * Lets the stream go on behind a number that its topic holds already. Facts that wait under numbers that are taken get
     * new ones, in their order.
     *
     * @param onTopic ids of the facts on the topic, by number: a fact that waits and is there already keeps its number
     */
    public void raise(String topic, String stream, long last, Map<Long, String> onTopic) {
        Query byStream = Query.query(Criteria.where("_id").is(stream));
        // First, so that an aggregate that is created meanwhile starts behind it.
        mongo.upsert(byStream, new Update().max("sequences." + counterOf(topic), last), RAISED);
        for (String collection : collections.get()) {
            boolean raised = false;
            while (!raised) {
                Document stored = mongo.findOne(byStream, Document.class, collection);
                raised = stored == null || raise(collection, stored, topic, last, onTopic);
            }
        }
    }

    static String counterOf(String topic) {
        return topic.replace('.', '-');
    }

    /** Where a stream begins that has told nothing on a topic: 0, unless its number was raised. */
    long startOf(String stream, String topic) {
        Document raised = mongo.findById(stream, Document.class, RAISED);
        return raised == null ? 0 : givenOf(raised, topic).last();
    }

    private boolean raise(String collection, Document stored, String topic, long last, Map<Long, String> onTopic) {
        List<Document> waiting = stored.getList("outbox", Document.class, List.of());
        List<Document> renumbered = new ArrayList<>();
        long reached = renumber(waiting, renumbered, topic, last, onTopic);
        Document sequences = new Document(stored.get("sequences", Document.class));
        Long given = sequences.getLong(counterOf(topic));
        if (given != null && given >= reached && renumbered.equals(waiting)) {
            return true;
        }
        sequences.put(counterOf(topic), given == null ? reached : Math.max(given, reached));
        // The relay takes facts out without touching the version; what it takes out meanwhile must not come back.
        Query unchanged = Query.query(Criteria.where("_id")
                .is(stored.getString("_id"))
                .and("version")
                .is(stored.getLong("version"))
                .and("outbox")
                .is(waiting));
        Update raised = new Update()
                .set("sequences", sequences)
                .set("outbox", renumbered)
                .inc("version", 1L);
        return mongo.updateFirst(unchanged, raised, collection).getMatchedCount() == 1;
    }

    /** @return the last number that is taken now */
    private static long renumber(
            List<Document> waiting, List<Document> renumbered, String topic, long last, Map<Long, String> onTopic) {
        long reached = last;
        for (Document entry : waiting) {
            long sequence = entry.getLong("sequence");
            Document kept = new Document(entry);
            if (entry.getString("topic").equals(topic)
                    && sequence <= reached
                    && !entry.getString("id").equals(onTopic.get(sequence))) {
                reached++;
                kept.put("sequence", reached);
            }
            renumbered.add(kept);
        }
        return reached;
    }

    private static Given givenOf(Document found, String topic) {
        Long last = found.get("sequences", new Document()).getLong(counterOf(topic));
        Map<Long, String> waiting = new HashMap<>();
        found.getList("outbox", Document.class, List.of()).stream()
                .filter(entry -> topic.equals(entry.getString("topic")))
                .forEach(entry -> waiting.put(entry.getLong("sequence"), entry.getString("id")));
        return new Given(last == null ? 0 : last, waiting);
    }

    private static Given both(Given one, Given other) {
        Map<Long, String> waiting = new HashMap<>(one.waiting());
        waiting.putAll(other.waiting());
        return new Given(Math.max(one.last(), other.last()), waiting);
    }
}
