package org.doublerandom.facts.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in for facts of other services: sequence check, the reaction for the type, then the new position.
 *
 * <p>After a crash between reaction and position the fact comes again and its reaction is repeated, which reactions
 * must bear. Types without a reaction only advance the stream.
 */
public final class Inbox implements Consumer<Message<byte[]>> {
    private final StreamPositions positions;
    private final Reactions reactions;
    private final JsonMapper json;
    private final MeterRegistry metrics;

    public Inbox(StreamPositions positions, Reactions reactions, JsonMapper json, MeterRegistry metrics) {
        this.positions = positions;
        this.reactions = reactions;
        // A later version of the producer may add fields; strictness is for people's input.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.metrics = metrics;
    }

    @Override
    public void accept(Message<byte[]> message) {
        Fact fact = factOf(message);
        if (!positions.of(fact).isBefore(fact)) {
            count(fact, "seen");
            return;
        }
        Optional<Reaction<?>> reaction = reactions.to(fact.type());
        reaction.ifPresent(known -> react(known, message.getPayload(), fact));
        positions.advance(fact);
        count(fact, reaction.isEmpty() ? "ignored" : "applied");
    }

    private <T> void react(Reaction<T> reaction, byte[] payload, Fact fact) {
        T body;
        try {
            body = json.readValue(payload, reaction.body());
        } catch (JacksonException e) {
            throw new UnreadableFact(fact, e);
        }
        try {
            reaction.react(body, fact);
        } catch (RuntimeException e) {
            throw reactions.isWaiting(e) && !(e instanceof FactNotYetHere)
                    ? new FactNotYetHere(String.valueOf(e.getMessage()))
                    : e;
        }
    }

    private void count(Fact fact, String outcome) {
        metrics.counter("doublerandom.facts.received", "type", fact.type(), "outcome", outcome)
                .increment();
    }

    private static Fact factOf(Message<byte[]> message) {
        try {
            return new Fact(
                    required(message, KafkaHeaders.RECEIVED_TOPIC),
                    required(message, KafkaHeaders.RECEIVED_KEY),
                    Long.parseLong(required(message, "ce_sequence")),
                    required(message, "ce_id"),
                    required(message, "ce_type"),
                    Instant.parse(required(message, "ce_time")),
                    header(message, "ce_actor"));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UnreadableFact("malformed CloudEvents attribute: " + e.getMessage());
        }
    }

    private static String required(Message<?> message, String name) {
        String value = header(message, name);
        if (value == null || value.isEmpty()) {
            throw new UnreadableFact(name + ": absent (expected: a CloudEvents message in binary mode)");
        }
        return value;
    }

    private static @Nullable String header(Message<?> message, String name) {
        // Spring Cloud Function rewrites the prefix of CloudEvents attributes from Kafka's "ce_" to its own "ce-".
        Object value = message.getHeaders().get(name);
        if (value == null && name.startsWith("ce_")) {
            value = message.getHeaders().get("ce-" + name.substring(3));
        }
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : value == null ? null : value.toString();
    }
}
