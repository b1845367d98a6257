package org.doublerandom.testkit;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.doublerandom.facts.outbox.TopicPositions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.yaml.snakeyaml.Yaml;

/** The topics of {@code infra/contracts/topics.yaml}. */
final class Topics {
    private Topics() {}

    static void createAll(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (NewTopic topic : all()) {
                try {
                    admin.createTopics(List.of(topic)).all().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(topic.name() + " could not be created", e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    /** Makes a store that has nothing start behind what lies on the topics now. */
    static void passOver(String bootstrapServers, MongoOperations mongo) {
        TopicPositions positions = new TopicPositions(mongo);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .toList();
            consumer.endOffsets(partitions).forEach((partition, end) -> positions.reached(partition, end - 1));
        }
        positions.store();
    }

    private static List<NewTopic> all() {
        InputStream file = Topics.class.getResourceAsStream("/contracts/topics.yaml");
        if (file == null) {
            throw new IllegalStateException("no /contracts/topics.yaml on the class path (expected: module contracts)");
        }
        Map<String, List<Map<String, Object>>> content = new Yaml().load(file);
        return content.getOrDefault("topics", List.of()).stream()
                .map(topic -> new NewTopic(
                                String.valueOf(topic.get("name")), (Integer) topic.get("partitions"), (short) 1)
                        .configs(Map.of("retention.ms", String.valueOf(topic.get("retentionMs")))))
                .toList();
    }
}
