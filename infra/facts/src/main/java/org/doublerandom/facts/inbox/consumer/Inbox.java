package org.doublerandom.facts.inbox.consumer;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.inbox.Arrival;
import org.doublerandom.facts.inbox.Cause;
import org.doublerandom.facts.inbox.Misfit;
import org.doublerandom.facts.inbox.Obstacle;
import org.doublerandom.facts.inbox.parked.Attempts;
import org.doublerandom.facts.inbox.parked.ParkedStreams;
import org.doublerandom.facts.inbox.parked.Quarantine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.integration.IntegrationMessageHeaderAccessor;
import org.springframework.messaging.Message;

/**
 * The one way in for facts of other services: each is applied, put behind its parked stream, or parks it.
 *
 * <p>Whatever is wrong with a fact concerns its stream only; the others of its partition go on.
 */
public final class Inbox implements Consumer<Message<byte[]>> {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int TRIES_IN_PLACE = 3;
    private static final long FIRST_REST_MILLIS = 30;

    private final Attempts attempts;
    private final ParkedStreams parked;
    private final Quarantine quarantine;
    private final ReadOffsets offsets;

    Inbox(Attempts attempts, ParkedStreams parked, Quarantine quarantine, ReadOffsets offsets) {
        this.attempts = attempts;
        this.parked = parked;
        this.quarantine = quarantine;
        this.offsets = offsets;
    }

    @Override
    public void accept(Message<byte[]> message) {
        ConsumerRecord<String, byte[]> record = sourceOf(message);
        arrive(record);
        offsets.read(record);
    }

    /** The message as it lies on the topic, where doubled headers are still to be seen. */
    @SuppressWarnings("unchecked")
    public static ConsumerRecord<String, byte[]> sourceOf(Message<?> message) {
        Object source = message.getHeaders().get(IntegrationMessageHeaderAccessor.SOURCE_DATA);
        if (source instanceof ConsumerRecord<?, ?> record) {
            return (ConsumerRecord<String, byte[]>) record;
        }
        throw new IllegalStateException("no source of the message (expected: the consumer's record)");
    }

    private void arrive(ConsumerRecord<String, byte[]> record) {
        Arrival arrival;
        try {
            arrival = Arrival.of(record);
        } catch (Misfit e) {
            quarantine.keep(Address.of(record), String.valueOf(e.getMessage()));
            attempts.count("", "quarantined");
            return;
        }
        if (parked.putBehind(arrival)) {
            attempts.count(arrival.fact().type(), "put-behind");
            return;
        }
        Optional<Obstacle> obstacle = attempts.read(arrival);
        for (int tries = 1; tries < TRIES_IN_PLACE && isPoison(obstacle); tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(FIRST_REST_MILLIS * tries));
            obstacle = attempts.read(arrival);
        }
        obstacle.ifPresent(found -> park(arrival, found));
    }

    private void park(Arrival arrival, Obstacle obstacle) {
        parked.park(arrival, obstacle);
        attempts.count(arrival.fact().type(), "parked");
        if (obstacle.cause() == Cause.WENT_BACK) {
            LOG.error("{} parked: {}", arrival.fact().streamId(), obstacle.reason());
            attempts.count(arrival.fact().type(), "went-back");
        } else {
            LOG.warn("{} parked, {}: {}", arrival.fact().streamId(), obstacle.cause(), obstacle.reason());
        }
    }

    private static boolean isPoison(Optional<Obstacle> obstacle) {
        return obstacle.map(Obstacle::cause).filter(Cause.POISON::equals).isPresent();
    }
}
