package org.doublerandom.facts.inbox.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;

/** The consumer of one topic: runs, or is started again, without end. */
final class FactConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(FactConsumer.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final Duration SETTLED = Duration.ofSeconds(60);

    private final AbstractMessageListenerContainer<?, ?> container;
    private final String topic;
    private final Clock clock = Clock.systemUTC();
    private @Nullable String reason;
    private int failures;
    private Instant nextStart = Instant.EPOCH;
    private Instant lastStart = Instant.EPOCH;
    private boolean started;

    FactConsumer(AbstractMessageListenerContainer<?, ?> container, String topic, String member) {
        this.container = container;
        this.topic = topic;
        // A killed consumer keeps its partitions until its session ends, unless it comes back as the same member.
        container
                .getContainerProperties()
                .getKafkaConsumerProperties()
                .setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, member);
    }

    String topic() {
        return topic;
    }

    boolean owns(Object other) {
        return other == container;
    }

    boolean isRunning() {
        return container.isRunning() && container.isChildRunning();
    }

    int partitions() {
        var assigned = container.getAssignedPartitions();
        return assigned == null ? 0 : assigned.size();
    }

    synchronized @Nullable String reason() {
        return reason;
    }

    synchronized void ended(ConsumerStoppedEvent.Reason why) {
        if (why == ConsumerStoppedEvent.Reason.NORMAL) {
            return;
        }
        if (why == ConsumerStoppedEvent.Reason.FENCED) {
            standAside();
        } else if (why != ConsumerStoppedEvent.Reason.ABNORMAL || reason == null) {
            reason = "ended: " + why;
        }
    }

    /** The consumer failed outside of any message; it is ended and started again. */
    void broke(Exception thrown) {
        synchronized (this) {
            reason = String.valueOf(thrown.getCause() == null ? thrown : thrown.getCause());
        }
        container.stopAbnormally(() -> {});
    }

    void stop() {
        container.stop();
    }

    /** Starts what has ended, after a rest that grows with each failure. */
    synchronized void lookAfter() {
        Instant now = clock.instant();
        if (container.isRunning()) {
            started = true;
            if (failures > 0 && now.isAfter(lastStart.plus(SETTLED))) {
                settle();
            }
            return;
        }
        // Until the binder has started it for the first time, it is the binder's matter.
        if (!started || container.isChildRunning() || now.isBefore(nextStart)) {
            return;
        }
        restart(now);
    }

    private void settle() {
        failures = 0;
        boolean underItsName = container
                .getContainerProperties()
                .getKafkaConsumerProperties()
                .containsKey(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        reason = underItsName ? null : reason;
    }

    private void restart(Instant now) {
        long rest = Math.min(LONGEST_REST.toMillis(), 500L << Math.min(failures, 10));
        failures++;
        lastStart = now;
        nextStart = now.plusMillis(rest);
        LOG.warn("consumer of {} is started again: {}", topic, reason == null ? "from another place" : reason);
        try {
            container.start();
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            reason = e.toString();
            LOG.warn("consumer of {} does not start, next try in {} ms: {}", topic, rest, reason);
        }
    }

    // Two copies under one member's name would throw each other out without end. The one that was thrown out goes on as
    // a passing member: it shares the partitions, and leaves them when it goes.
    private void standAside() {
        Object member = container
                .getContainerProperties()
                .getKafkaConsumerProperties()
                .remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        reason = "another copy runs as " + member
                + " (expected: doublerandom.replica differs); shares as passing member";
    }
}
