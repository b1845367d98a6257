package org.doublerandom.local.topics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * One topic of the platform.
 *
 * @param readBy contexts whose services listen to it
 */
public record Topic(String name, int partitions, String retentionMs, List<String> readBy) {

    static Topic of(Map<String, ?> entry) {
        return new Topic(
                String.valueOf(entry.get("name")),
                ((Number) entry.get("partitions")).intValue(),
                String.valueOf(entry.get("retentionMs")),
                ((List<?>) entry.get("readBy")).stream().map(String::valueOf).toList());
    }

    /** The context whose facts stand on it, and who alone writes it. */
    String context() {
        return name.substring(0, name.indexOf('.'));
    }

    NewTopic made() {
        return new NewTopic(name, Optional.of(partitions), Optional.of((short) 1))
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retentionMs));
    }
}
