package org.doublerandom.facts.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A fact at its place on the topic.
 *
 * @param source the service that says it sent the fact
 */
public record Arrival(Address address, Fact fact, String source, byte @Nullable [] body) {

    /** @throws Misfit when the message is no fact of its topic */
    public static Arrival of(ConsumerRecord<String, byte[]> message) {
        Attributes attributes = new Attributes(message.headers());
        requireBinaryMode(attributes.optional("content-type"));
        String version = attributes.required("ce_specversion");
        if (!version.equals("1.0")) {
            throw new Misfit("ce_specversion: " + version + " (expected: 1.0)");
        }
        Fact fact = new Fact(
                message.topic(),
                streamOf(message, attributes.required("ce_subject")),
                attributes.number("ce_sequence"),
                attributes.required("ce_id"),
                typeOf(message, attributes.required("ce_type")),
                attributes.instant("ce_time"),
                attributes.optional("ce_actor"));
        return new Arrival(Address.of(message), fact, attributes.required("ce_source"), message.value());
    }

    // In structured mode the attributes would stand in the body, whatever the headers say besides.
    private static void requireBinaryMode(@Nullable String contentType) {
        if (contentType != null && contentType.startsWith("application/cloudevents")) {
            throw new Misfit("content-type: " + contentType + " (expected: a CloudEvents message in binary mode)");
        }
    }

    /** Whether the fact says it comes from the service that the topic belongs to. */
    boolean isFromItsTopicsService() {
        return source.equals(contextOf(fact.topic()) + "-service");
    }

    private static String streamOf(ConsumerRecord<String, ?> message, String subject) {
        String key = message.key();
        if (key == null || key.isEmpty()) {
            throw new Misfit("key: absent (expected: the stream, " + subject + ")");
        }
        if (!key.equals(subject)) {
            throw new Misfit("ce_subject: " + subject + " (expected: the key, " + key + ")");
        }
        return key;
    }

    private static String typeOf(ConsumerRecord<?, ?> message, String type) {
        String prefix = "org.doublerandom." + contextOf(message.topic()) + ".";
        if (!type.startsWith(prefix)) {
            throw new Misfit("ce_type: " + type + " (expected on " + message.topic() + ": " + prefix + "…)");
        }
        return type;
    }

    private static String contextOf(String topic) {
        int end = topic.indexOf('.');
        return end < 0 ? topic : topic.substring(0, end);
    }
}
