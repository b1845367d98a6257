package org.doublerandom.facts.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a message lies for ever: facts are kept, so that its place stands for it. */
public record Address(String topic, int partition, long offset) {
    public static Address of(ConsumerRecord<?, ?> message) {
        return new Address(message.topic(), message.partition(), message.offset());
    }

    /** The id under which something is kept about the message. */
    public String id() {
        return topic + "|" + partition + "|" + offset;
    }
}
