package org.doublerandom.facts.inbox.consumer;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdminOperations;

/** Down until the topics this service reads were seen once; nothing creates them by accident. */
final class TopicsHealth implements HealthIndicator {
    private final KafkaAdminOperations kafka;
    private final ReadOffsets offsets;
    private final String[] topics;
    private volatile boolean found;

    TopicsHealth(KafkaAdminOperations kafka, ReadOffsets offsets, String[] topics) {
        this.kafka = kafka;
        this.offsets = offsets;
        this.topics = topics.clone();
    }

    @Override
    public Health health() {
        if (found) {
            return Health.up().build();
        }
        try {
            if (!offsets.haveSeen(topics)) {
                kafka.describeTopics(topics);
                offsets.see(topics);
            }
            found = true;
            return Health.up().build();
        } catch (KafkaException e) {
            return Health.down(e).build();
        }
    }
}
