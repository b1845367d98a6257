package org.doublerandom.facts.inbox.parked;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.work.ServiceAway;
import org.jspecify.annotations.Nullable;

/** Reads single messages again from where they lie. */
public final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Consumer<String, byte[]>> opening;
    private @Nullable Consumer<String, byte[]> opened;

    /** @param opening makes a consumer without a group that gets one message a poll */
    public TopicReader(Supplier<Consumer<String, byte[]>> opening) {
        this.opening = opening;
    }

    public synchronized ConsumerRecord<String, byte[]> read(Address address) {
        try {
            return poll(consumerAt(address), address);
        } catch (KafkaException e) {
            close();
            throw new ServiceAway("the broker does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        Consumer<String, byte[]> closing = opened;
        opened = null;
        if (closing != null) {
            closing.close();
        }
    }

    private Consumer<String, byte[]> consumerAt(Address address) {
        Consumer<String, byte[]> consumer = opened;
        if (consumer == null) {
            consumer = opening.get();
            opened = consumer;
        }
        TopicPartition partition = new TopicPartition(address.topic(), address.partition());
        // Messages read one after the other stay in the consumer's buffer as long as nobody seeks.
        if (!consumer.assignment().contains(partition)) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, address.offset());
        } else if (consumer.position(partition, PATIENCE) != address.offset()) {
            consumer.seek(partition, address.offset());
        }
        return consumer;
    }

    private static ConsumerRecord<String, byte[]> poll(Consumer<String, byte[]> consumer, Address address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            ConsumerRecords<String, byte[]> polled = consumer.poll(Duration.ofMillis(200));
            for (ConsumerRecord<String, byte[]> message : polled) {
                if (message.offset() != address.offset()) {
                    throw new MessageGone(address);
                }
                return message;
            }
        }
        throw new ServiceAway(address.id() + " was not read again within " + PATIENCE.toSeconds() + " s");
    }
}
