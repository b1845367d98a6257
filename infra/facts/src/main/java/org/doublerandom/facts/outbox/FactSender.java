package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends facts as CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the body as JSON. */
public final class FactSender {
    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;
    private final MeterRegistry metrics;

    /** @param source CloudEvents source: the service's name */
    public FactSender(KafkaTemplate<String, byte[]> kafka, String source, MeterRegistry metrics) {
        this.kafka = kafka;
        this.source = source;
        this.metrics = metrics;
    }

    Sending send(String stream, OutboxEntry entry) {
        try {
            return new Sending(entry, kafka.send(recordOf(stream, entry)), metrics);
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            // send itself throws when the broker stays away longer than max.block.ms.
            return new Sending(entry, CompletableFuture.failedFuture(e), metrics);
        }
    }

    private ProducerRecord<String, byte[]> recordOf(String stream, OutboxEntry entry) {
        String body = entry.body();
        if (body == null) {
            throw new IllegalStateException(entry.id() + ": no body (expected: loaded before sending)");
        }
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
        header(message, "ce_actor", entry.topic().contains(".internal.") ? entry.actor() : null);
        return message;
    }

    /** {@code org.doublerandom.draw.DrawCompleted.v1} is described by {@code events/draw/draw-completed/v1/schema.json}. */
    static String dataSchemaOf(String type) {
        String[] parts = type.split("\\.");
        String event = parts[3].replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return "urn:doublerandom:events/" + parts[2] + "/" + event + "/" + parts[4] + "/schema.json";
    }

    private static void header(ProducerRecord<?, ?> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    record Sending(OutboxEntry entry, CompletableFuture<?> acknowledgement, MeterRegistry metrics) {
        void await() throws InterruptedException {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                throw new FactNotSent(entry, e.getCause());
            }
            metrics.counter("doublerandom.facts.published", "type", entry.type())
                    .increment();
        }
    }
}
