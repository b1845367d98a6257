package org.doublerandom.system.examine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads all messages that a broker holds. */
final class Topics {
    private static final Duration WAIT = Duration.ofMillis(500);

    private Topics() {}

    static Map<String, List<Told>> read(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        Map<String, List<Told>> topics = new TreeMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .toList();
            partitions.forEach(partition -> topics.putIfAbsent(partition.topic(), new ArrayList<>()));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(WAIT).forEach(message -> add(topics, message));
            }
        }
        return topics;
    }

    private static void add(Map<String, List<Told>> topics, ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        topics.computeIfAbsent(message.topic(), name -> new ArrayList<>())
                .add(new Told(
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        text(message.key()),
                        headers,
                        text(message.value())));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
