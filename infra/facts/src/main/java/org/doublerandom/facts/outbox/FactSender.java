package org.doublerandom.facts.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/**
 * Sends facts as CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the body as JSON.
 *
 * <p>A producer that does not know a topic blocks whoever sends to it. Each topic has a thread of its own, so that it
 * blocks nobody but those who send to that topic.
 */
public class FactSender {
    private static final long REST_NANOS = 2_000_000_000L;

    private final KafkaOperations<String, byte[]> kafka;
    private final String source;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    /** @param source CloudEvents source: the service's name */
    public FactSender(KafkaOperations<String, byte[]> kafka, String source) {
        this.kafka = kafka;
        this.source = source;
    }

    /** @return fails when the broker does not acknowledge, and when sending itself throws */
    CompletableFuture<RecordMetadata> send(String stream, OutboxEntry entry, String body) {
        Lane lane = lanes.computeIfAbsent(entry.topic(), Lane::new);
        return CompletableFuture.supplyAsync(() -> lane.send(recordOf(stream, entry, body)), lane.thread)
                .thenCompose(sent -> sent)
                .thenApply(SendResult::getRecordMetadata);
    }

    void close() {
        lanes.values().forEach(lane -> lane.thread.shutdownNow());
        lanes.clear();
    }

    private ProducerRecord<String, byte[]> recordOf(String stream, OutboxEntry entry, String body) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(entry.topic(), stream, body.getBytes(StandardCharsets.UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", entry.id());
        header(message, "ce_type", entry.type());
        header(message, "ce_source", source);
        header(message, "ce_subject", stream);
        header(message, "ce_time", entry.time().toInstant().toString());
        header(message, "ce_sequence", Long.toString(entry.sequence()));
        header(message, "ce_dataschema", dataSchemaOf(entry.type()));
        header(message, "content-type", "application/json");
        // Who decided is for the services only; departments read the events topics.
        header(message, "ce_actor", entry.isForServices() ? entry.actor() : null);
        return message;
    }

    /** {@code org.doublerandom.draw.DrawCompleted.v1} is described by {@code events/draw/draw-completed/v1/schema.json}. */
    static String dataSchemaOf(String type) {
        String[] parts = type.split("\\.");
        String event = parts[3].replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "urn:doublerandom:events/" + parts[2] + "/" + event + "/" + parts[4] + "/schema.json";
    }

    private static void header(ProducerRecord<?, ?> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The way to one topic. */
    private final class Lane {
        final ExecutorService thread;
        // Confined to the thread: after a send that blocked in vain, those behind it fail at once for a while.
        private @Nullable RuntimeException away;
        private long awayUntil;

        Lane(String topic) {
            this.thread = Executors.newSingleThreadExecutor(task -> {
                Thread made = new Thread(task, "outbox-relay-" + topic);
                made.setDaemon(true);
                return made;
            });
        }

        CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> message) {
            RuntimeException blocked = away;
            if (blocked != null && System.nanoTime() - awayUntil < 0) {
                throw blocked;
            }
            away = null;
            try {
                return kafka.send(message);
            } catch (RuntimeException e) {
                if (e instanceof TimeoutException || e.getCause() instanceof TimeoutException) {
                    away = e;
                    awayUntil = System.nanoTime() + REST_NANOS;
                }
                throw e;
            }
        }
    }
}
