package org.doublerandom.facts.level;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.doublerandom.facts.inbox.Address;
import org.jspecify.annotations.Nullable;

/**
 * A fact that this service has told, as it lies on the topic.
 *
 * @param address where it lies for ever
 * @param time of the write that told it, by the business clock
 * @param loggedAt when it was sent to the topic, by the wall clock: the broker had it then and not before
 * @param body the JSON
 */
public record ToldFact(
        Address address,
        String stream,
        long sequence,
        String id,
        String type,
        Instant time,
        Instant loggedAt,
        String body) {

    /** @return null for a record that another has put there */
    static @Nullable ToldFact of(ConsumerRecord<String, byte[]> message, String service) {
        if (!service.equals(header(message, "ce_source")) || message.key() == null || message.value() == null) {
            return null;
        }
        return new ToldFact(
                Address.of(message),
                message.key(),
                Long.parseLong(header(message, "ce_sequence")),
                header(message, "ce_id"),
                header(message, "ce_type"),
                Instant.parse(header(message, "ce_time")),
                Instant.ofEpochMilli(message.timestamp()),
                new String(message.value(), StandardCharsets.UTF_8));
    }

    public String topic() {
        return address.topic();
    }

    @Override
    public String toString() {
        return type + " " + id + " (" + topic() + ", stream " + stream + ", sequence " + sequence + ")";
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
