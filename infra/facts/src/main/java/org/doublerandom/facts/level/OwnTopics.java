package org.doublerandom.facts.level;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.inbox.parked.TopicReader;
import org.doublerandom.facts.outbox.TopicPositions;

/** Reads what this service has told: {@code <context>.events.v1} and {@code <context>.internal.v1}, as far as they exist. */
final class OwnTopics {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> consumers;
    private final String service;
    private final Pattern own;

    /** @param consumers how to reach the broker */
    OwnTopics(Map<String, Object> consumers, String service) {
        this.consumers = new HashMap<>(consumers);
        this.consumers.keySet().removeAll(List.of(ConsumerConfig.GROUP_ID_CONFIG, "group.instance.id"));
        this.consumers.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.consumers.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumers.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.consumers.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.consumers.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.service = service;
        this.own = Pattern.compile(Pattern.quote(service.replaceAll("-service$", "")) + "\\.(events|internal)\\.v\\d+");
    }

    /**
     * Hands over, a batch at a time, what lies behind the stored positions, and then moves these to the topics' ends. All public facts
     * come first: of a write that told on both topics, what it told the services is compared when the state is known.
     *
     * @param facts of one batch, in their order within each stream
     */
    void read(TopicPositions positions, Consumer<List<ToldFact>> facts) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(consumers, new StringDeserializer(), new ByteArrayDeserializer())) {
            Map<Boolean, List<TopicPartition>> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> own.matcher(topic.getKey()).matches())
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .collect(Collectors.partitioningBy(partition -> isInternal(partition.topic())));
            read(consumer, partitions.get(false), positions, facts);
            read(consumer, partitions.get(true), positions, facts);
            positions.store();
        }
    }

    static boolean isInternal(String topic) {
        return topic.contains(".internal.");
    }

    private void read(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            TopicPositions positions,
            Consumer<List<ToldFact>> facts) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        partitions.forEach(partition -> consumer.seek(partition, startOf(positions, partition, ends)));
        long progress = System.nanoTime();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            List<ToldFact> batch = new ArrayList<>();
            consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                ToldFact fact = ToldFact.of(message, service);
                if (fact != null) {
                    batch.add(fact);
                }
            });
            facts.accept(batch);
            progress = batch.isEmpty() ? progress : System.nanoTime();
            if (System.nanoTime() - progress > PATIENCE.toNanos()) {
                throw new TimeoutException("nothing more of " + ends + " within " + PATIENCE);
            }
        }
        ends.forEach((partition, end) -> positions.reached(partition, end - 1));
    }

    /** The facts at these places, in this order. */
    List<ToldFact> read(List<Address> places) {
        try (TopicReader reader = new TopicReader(this::readingOneAtATime)) {
            return places.stream()
                    .map(reader::read)
                    .map(message -> Objects.requireNonNull(ToldFact.of(message, service)))
                    .toList();
        }
    }

    private KafkaConsumer<String, byte[]> readingOneAtATime() {
        Map<String, Object> one = new HashMap<>(consumers);
        one.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        return new KafkaConsumer<>(one, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static long startOf(TopicPositions positions, TopicPartition partition, Map<TopicPartition, Long> ends) {
        long last = positions.of(partition);
        if (last < ends.get(partition)) {
            return last + 1;
        }
        // Another topic under the same name, or another broker: what was known of it means nothing here.
        positions.forget(partition);
        return 0;
    }
}
