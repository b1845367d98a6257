package org.doublerandom.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The attributes of a fact as its service publishes it, or as somebody forges it. */
public record PublishedFact(String topic, String key, List<Header> attributes) {

    /** As the service publishes it that the topic belongs to. */
    public static PublishedFact of(String topic, String type, String stream, long sequence, String id) {
        return new PublishedFact(topic, stream, List.of())
                .with("ce_specversion", "1.0")
                .with("ce_id", id)
                .with("ce_type", type)
                .with("ce_source", topic.substring(0, topic.indexOf('.')) + "-service")
                .with("ce_subject", stream)
                .with("ce_time", "2024-04-16T01:00:00Z")
                .with("ce_sequence", Long.toString(sequence))
                .with("ce_actor", "p-test");
    }

    /** Once more, if the attribute is there already. */
    public PublishedFact with(String name, String value) {
        List<Header> more = new ArrayList<>(attributes);
        more.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
        return new PublishedFact(topic, key, List.copyOf(more));
    }

    public PublishedFact without(String name) {
        return new PublishedFact(
                topic,
                key,
                attributes.stream().filter(header -> !header.key().equals(name)).toList());
    }

    public PublishedFact underKey(String other) {
        return new PublishedFact(topic, other, attributes);
    }

    ConsumerRecord<String, byte[]> at(long offset, String body) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(topic, 0, offset, key, body.getBytes(StandardCharsets.UTF_8));
        attributes.forEach(message.headers()::add);
        return message;
    }

    ProducerRecord<String, byte[]> carrying(byte[] body) {
        return new ProducerRecord<>(topic, null, key, body, attributes);
    }
}
