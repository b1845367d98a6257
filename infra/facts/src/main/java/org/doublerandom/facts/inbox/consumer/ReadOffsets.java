package org.doublerandom.facts.inbox.consumer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/**
 * How far each partition was read, kept in the same store as what was made of it.
 *
 * <p>A store that was restored from a backup is older than the offsets that the broker remembers; reading goes on at the
 * smaller of the two. It may lag behind, never run ahead: what is read again changes nothing.
 */
final class ReadOffsets implements ConsumerAwareRebalanceListener {
    private static final String OFFSETS = "readOffsets";
    private static final String TOPICS = "readTopics";

    private final MongoOperations mongo;
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> kept = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> rounds = new ConcurrentHashMap<>();

    ReadOffsets(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Notes that a message was dealt with. */
    void read(ConsumerRecord<?, ?> message) {
        next.put(new TopicPartition(message.topic(), message.partition()), message.offset() + 1);
    }

    /** Keeps what was noted since the last time. */
    void keep() {
        next.forEach((partition, offset) -> {
            Long round = rounds.get(partition);
            if (round != null && !offset.equals(kept.get(partition))) {
                mongo.upsert(
                        byId(idOf(partition, round)),
                        new Update()
                                .max("next", offset)
                                .setOnInsert("topic", partition.topic())
                                .setOnInsert("partition", partition.partition()),
                        OFFSETS);
                kept.put(partition, offset);
            }
        });
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            long round = roundOf(partition.topic());
            Document stored = mongo.findById(idOf(partition, round), Document.class, OFFSETS);
            long offset = stored == null ? 0 : stored.getLong("next");
            if (offset < consumer.position(partition)) {
                seek(consumer, partition, offset);
            }
            rounds.put(partition, round);
        }
    }

    @Override
    public void onPartitionsRevokedAfterCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try {
            keep();
        } finally {
            forget(partitions);
        }
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    /** From now on every topic's reading starts anew, whatever was noted or committed before. */
    void startAnew(String topic, String command) {
        mongo.upsert(byId(topic), new Update().inc("round", 1L).set("command", command), TOPICS);
    }

    /** The command by which the topic's reading was last started anew; empty if never. */
    String lastCommandOf(String topic) {
        Document stored = mongo.findById(topic, Document.class, TOPICS);
        String command = stored == null ? null : stored.getString("command");
        return command == null ? "" : command;
    }

    /** Whether another copy had the topic's reading started anew since this one got its partitions. */
    boolean isOutdated(String topic) {
        List<Long> mine = rounds.entrySet().stream()
                .filter(round -> round.getKey().topic().equals(topic))
                .map(Map.Entry::getValue)
                .toList();
        return !mine.isEmpty() && mine.stream().anyMatch(round -> round != roundOf(topic));
    }

    /** Whether all the topics existed once: a broker that is away now does not make them unknown. */
    boolean haveSeen(String... topics) {
        return Stream.of(topics).allMatch(topic -> mongo.exists(byId(topic), TOPICS));
    }

    void see(String... topics) {
        for (String topic : topics) {
            mongo.upsert(byId(topic), new Update().setOnInsert("round", 0L), TOPICS);
        }
    }

    private static void seek(Consumer<?, ?> consumer, TopicPartition partition, long offset) {
        if (offset == 0) {
            consumer.seekToBeginning(List.of(partition));
        } else {
            consumer.seek(partition, offset);
        }
    }

    private long roundOf(String topic) {
        Document stored = mongo.findById(topic, Document.class, TOPICS);
        return stored == null ? 0 : stored.getLong("round");
    }

    private void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> {
            next.remove(partition);
            kept.remove(partition);
            rounds.remove(partition);
        });
    }

    private static String idOf(TopicPartition partition, long round) {
        return partition.topic() + "|" + partition.partition() + "|" + round;
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
