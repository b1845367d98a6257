package org.doublerandom.facts.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/** A broker that fails when a test wants it to, in each of the ways the real producer does. */
final class ControlledBroker extends MockProducer<String, byte[]> {
    /** How to refuse a record, by its stream or by stream and number: by its future. */
    private final Map<String, Exception> refusedKeys = new ConcurrentHashMap<>();
    /** How to refuse a topic: by an exception of send itself, after a while. */
    private final Map<String, RuntimeException> unknownTopics = new ConcurrentHashMap<>();

    private volatile @Nullable Exception away;
    private volatile @Nullable RuntimeException blocking;

    ControlledBroker() {
        super(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
    }

    KafkaTemplate<String, byte[]> template() {
        return new KafkaTemplate<>(() -> this);
    }

    void refuse(String key, Exception by) {
        refusedKeys.put(key, by);
    }

    void accept(String key) {
        refusedKeys.remove(key);
    }

    void forget(String topic, RuntimeException by) {
        unknownTopics.put(topic, by);
    }

    void create(String topic) {
        unknownTopics.remove(topic);
    }

    void goAway(@Nullable Exception byFuture, @Nullable RuntimeException bySending) {
        away = byFuture;
        blocking = bySending;
    }

    /** What lies on a topic about a stream: the sequence numbers, in order. */
    List<Long> numbers(String topic, String stream) {
        return history().stream()
                .filter(message ->
                        message.topic().equals(topic) && message.key().equals(stream))
                .map(ControlledBroker::numberOf)
                .toList();
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> message, Callback callback) {
        RuntimeException thrown = unknownTopics.getOrDefault(message.topic(), blocking);
        if (thrown != null) {
            throw thrown;
        }
        Exception refusal = refusedKeys.getOrDefault(
                message.key() + " " + numberOf(message), refusedKeys.getOrDefault(message.key(), away));
        if (refusal != null) {
            callback.onCompletion(null, refusal);
            return CompletableFuture.failedFuture(refusal);
        }
        return super.send(message, callback);
    }

    // The template closes what its factory hands out; here it is always the same.
    @Override
    public void close(Duration timeout) {}

    @Override
    public void close() {}

    private static long numberOf(ProducerRecord<String, byte[]> message) {
        return Long.parseLong(
                new String(message.headers().lastHeader("ce_sequence").value()));
    }
}
