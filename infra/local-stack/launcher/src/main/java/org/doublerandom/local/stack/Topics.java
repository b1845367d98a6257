package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.yaml.snakeyaml.Yaml;

/** Creates what {@code topics.yaml} lists and the broker does not have. */
final class Topics {
    private Topics() {}

    static List<NewTopic> in(Path file) {
        Map<String, List<Map<String, Object>>> document;
        try (var reader = Files.newBufferedReader(file)) {
            document = new Yaml().load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.getOrDefault("topics", List.of()).stream()
                .map(Topics::topic)
                .toList();
    }

    private static NewTopic topic(Map<String, Object> entry) {
        int partitions = ((Number) entry.get("partitions")).intValue();
        String retention = String.valueOf(entry.get("retentionMs"));
        return new NewTopic((String) entry.get("name"), Optional.of(partitions), Optional.of((short) 1))
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }

    /** @return how many had to be created */
    static int create(int port, List<NewTopic> topics) throws InterruptedException {
        try (Admin admin = admin(port)) {
            Set<String> existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(60, TimeUnit.SECONDS);
            return missing.size();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("topics: " + e.getMessage() + " (expected: created)", e);
        }
    }

    /** Whether the broker answers. */
    static boolean answers(int port) throws InterruptedException {
        try (Admin admin = admin(port)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static Admin admin(int port) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", "127.0.0.1:" + port);
        settings.put("default.api.timeout.ms", "60000");
        return Admin.create(settings);
    }
}
