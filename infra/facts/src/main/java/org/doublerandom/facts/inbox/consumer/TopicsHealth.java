package org.doublerandom.facts.inbox.consumer;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.core.KafkaAdminOperations;

/** Down until the topics this service reads were seen once; nothing creates them by accident. */
final class TopicsHealth extends AbstractHealthIndicator {
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
    protected void doHealthCheck(Health.Builder health) {
        if (!found && !offsets.haveSeen(topics)) {
            kafka.describeTopics(topics);
            offsets.see(topics);
        }
        found = true;
        health.up();
    }
}
