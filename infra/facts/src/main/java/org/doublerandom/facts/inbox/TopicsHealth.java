package org.doublerandom.facts.inbox;

import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdminOperations;

/** Down until the topics this service reads, and their dead-letter topics, exist; nothing creates them by accident. */
final class TopicsHealth implements HealthIndicator {
    private final KafkaAdminOperations kafka;
    private final String[] topics;
    private volatile boolean found;

    TopicsHealth(KafkaAdminOperations kafka, String[] topics, String group) {
        this.kafka = kafka;
        this.topics = Stream.of(topics)
                .flatMap(topic -> Stream.of(topic, topic + "." + group + ".dlq"))
                .toArray(String[]::new);
    }

    @Override
    public Health health() {
        if (found) {
            return Health.up().build();
        }
        try {
            kafka.describeTopics(topics);
            found = true;
            return Health.up().build();
        } catch (KafkaException e) {
            return Health.down(e).build();
        }
    }
}
