package org.doublerandom.facts.inbox.parked;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Optional;
import org.doublerandom.facts.inbox.Arrival;
import org.doublerandom.facts.inbox.Cause;
import org.doublerandom.facts.inbox.Obstacle;
import org.doublerandom.facts.inbox.StreamReader;

/** One try to read a fact, the same for the consumer and for the drainer. */
public final class Attempts {
    private final StreamReader reader;
    private final Tombstones tombstones;
    private final MeterRegistry metrics;
    private final Runnable whenApplied;

    /** @param whenApplied told after each fact that was applied: another may have waited for it */
    public Attempts(StreamReader reader, Tombstones tombstones, MeterRegistry metrics, Runnable whenApplied) {
        this.reader = reader;
        this.tombstones = tombstones;
        this.metrics = metrics;
        this.whenApplied = whenApplied;
    }

    /**
     * @return what the stream stands at; empty when the fact was passed
     * @throws RuntimeException when our own store is away
     */
    public Optional<Obstacle> read(Arrival arrival) {
        try {
            StreamReader.Outcome outcome = reader.read(arrival);
            count(arrival.fact().type(), outcome.name().toLowerCase(Locale.ROOT));
            if (outcome == StreamReader.Outcome.APPLIED) {
                whenApplied.run();
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            Obstacle obstacle = Obstacle.of(e).orElseThrow(() -> e);
            if (tombstones.pass(arrival, obstacle).isEmpty()) {
                return Optional.of(obstacle);
            }
            return obstacle.cause() == Cause.HOLE ? read(arrival) : Optional.empty();
        }
    }

    public void count(String type, String outcome) {
        metrics.counter("doublerandom.facts.received", "type", type, "outcome", outcome)
                .increment();
    }
}
