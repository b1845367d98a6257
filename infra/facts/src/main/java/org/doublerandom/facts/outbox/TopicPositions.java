package org.doublerandom.facts.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * How far into the service's own topics its store is known to reach: the last acknowledged record of each partition.
 *
 * <p>A record is sent after the write that it comes from, so a store that holds a position holds the writes of every
 * record up to it. A position that is stored late means only that more is read again at the next start.
 */
public final class TopicPositions {
    private static final String COLLECTION = "topicPositions";

    private final MongoOperations mongo;
    private final Map<TopicPartition, Long> reached = new HashMap<>();

    public TopicPositions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The offset of the last record of a partition that the store has; -1 when it has none. */
    public long of(TopicPartition partition) {
        Document stored = mongo.findById(partition.topic(), Document.class, COLLECTION);
        Long offset = stored == null ? null : stored.getLong(field(partition));
        return offset == null ? -1 : offset;
    }

    public synchronized void reached(TopicPartition partition, long offset) {
        reached.merge(partition, offset, Math::max);
    }

    void acknowledged(RecordMetadata message) {
        if (message.hasOffset()) {
            reached(new TopicPartition(message.topic(), message.partition()), message.offset());
        }
    }

    /** Stores what was reached; forward only, whoever else stores it. */
    public synchronized void store() {
        Map<String, Update> updates = new HashMap<>();
        reached.forEach((partition, offset) -> updates.computeIfAbsent(partition.topic(), topic -> new Update())
                .max(field(partition), offset));
        updates.forEach((topic, update) -> mongo.upsert(byTopic(topic), update, COLLECTION));
        reached.clear();
    }

    /** The topic is another than the one the position was in: it ends before it. */
    public synchronized void forget(TopicPartition partition) {
        reached.remove(partition);
        mongo.updateFirst(byTopic(partition.topic()), new Update().unset(field(partition)), COLLECTION);
    }

    private static Query byTopic(String topic) {
        return Query.query(Criteria.where("_id").is(topic));
    }

    private static String field(TopicPartition partition) {
        return "partition" + partition.partition();
    }
}
