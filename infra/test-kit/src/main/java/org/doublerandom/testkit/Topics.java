package org.doublerandom.testkit;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
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
