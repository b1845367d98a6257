package org.doublerandom.facts.inbox.parked;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.doublerandom.facts.inbox.Address;
import org.doublerandom.facts.inbox.Arrival;
import org.doublerandom.facts.inbox.Cause;
import org.doublerandom.facts.inbox.Obstacle;
import org.doublerandom.facts.work.Sweeps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries parked streams again, each at its own pace, and lets go of those that went on. */
public final class Drainer {
    private static final Logger LOG = LoggerFactory.getLogger(Drainer.class);
    private static final Duration EVERY = Duration.ofMillis(200);
    private static final int AT_A_TIME = 500;

    private final ParkedStreams parked;
    private final Attempts attempts;
    private final Function<Address, ConsumerRecord<String, byte[]>> topics;
    private final AtomicBoolean applied;

    /**
     * @param topics reads a message again from where it lies
     * @param applied set whenever a fact was applied
     */
    public Drainer(
            ParkedStreams parked,
            Attempts attempts,
            Function<Address, ConsumerRecord<String, byte[]>> topics,
            AtomicBoolean applied,
            Sweeps sweeps) {
        this.parked = parked;
        this.attempts = attempts;
        this.topics = topics;
        this.applied = applied;
        sweeps.sweep("parked-streams", EVERY, this::due, this::drain);
    }

    private List<String> due() {
        return parked.due(applied.getAndSet(false));
    }

    void drain(String id) {
        ParkedStream tried = parked.find(id).orElse(null);
        if (tried == null) {
            return;
        }
        for (ParkedFact fact : parked.facts(id, AT_A_TIME)) {
            Optional<Obstacle> obstacle = attempt(fact);
            if (obstacle.isPresent()) {
                parked.stands(tried, fact, obstacle.get());
                return;
            }
            parked.remove(fact);
        }
        if (parked.release(tried)) {
            LOG.info("{} goes on after {}", id, tried.cause());
        } else {
            parked.tryNow(id);
        }
    }

    private Optional<Obstacle> attempt(ParkedFact fact) {
        try {
            return attempts.read(Arrival.of(topics.apply(fact.address())));
        } catch (MessageGone e) {
            return Optional.of(new Obstacle(Cause.UNREADABLE, String.valueOf(e.getMessage()), null));
        }
    }
}
