package org.doublerandom.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.cloud.stream.binder.test.InputDestination;
import org.springframework.cloud.stream.binder.test.TestChannelBinder;
import org.springframework.integration.IntegrationMessageHeaderAccessor;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.support.MessageBuilder;

/** Facts of other services as they arrive in a {@link MessageSlice}. */
public final class ArrivingFacts {
    private final InputDestination topics;
    private final TestChannelBinder binder;
    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();
    private final AtomicLong offset = new AtomicLong();

    ArrivingFacts(InputDestination topics, TestChannelBinder binder) {
        this.topics = topics;
        this.binder = binder;
    }

    /** The full example of a type's contract, e.g. of {@code org.doublerandom.draw.DrawAnnounced.v1}. */
    public static String example(String type) {
        return example(type, "01-full");
    }

    /** @param name which example of the contract, e.g. {@code 01-unknown-code} */
    public static String example(String type, String name) {
        String[] parts = type.replace("org.doublerandom.", "").split("\\.");
        String event = parts[1].replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String file = "/contracts/events/" + parts[0] + "/" + event + "/" + parts[2] + "/examples/" + name + ".json";
        try (InputStream example = ArrivingFacts.class.getResourceAsStream(file)) {
            if (example == null) {
                throw new IllegalArgumentException("no " + file + " (expected: an example of " + type + ")");
            }
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full example of a type arrives with the stream's next number and a new id. */
    public void arrive(String topic, String type, String stream) {
        arrive(topic, type, stream, example(type));
    }

    /** A fact arrives with the stream's next number and a new id. */
    public void arrive(String topic, String type, String stream, String body) {
        long sequence = sequences
                .computeIfAbsent(topic + "|" + stream, key -> new AtomicLong())
                .incrementAndGet();
        arrive(topic, type, stream, sequence, UUID.randomUUID().toString(), body);
    }

    /**
     * A fact arrives with exactly this number and id, for repeats and holes.
     *
     * @throws RuntimeException what the inbox refused it with, as the error channel has it
     */
    public void arrive(String topic, String type, String stream, long sequence, String id, String body) {
        binder.resetLastError();
        ConsumerRecord<String, byte[]> record =
                PublishedFact.of(topic, type, stream, sequence, id).at(offset.getAndIncrement(), body);
        topics.send(
                MessageBuilder.withPayload(record.value())
                        .setHeader(IntegrationMessageHeaderAccessor.SOURCE_DATA, record)
                        .build(),
                topic);
        Message<?> refused = binder.getLastError();
        if (refused != null) {
            throw refusalOf((Throwable) refused.getPayload());
        }
    }

    // The binder wraps what the inbox threw into its own exceptions.
    private static RuntimeException refusalOf(Throwable thrown) {
        Throwable refusal = thrown;
        while (refusal instanceof MessagingException && refusal.getCause() != null) {
            refusal = refusal.getCause();
        }
        return refusal instanceof RuntimeException known ? known : new IllegalStateException("refused", refusal);
    }
}
