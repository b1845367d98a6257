package org.doublerandom.facts.inbox.consumer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.doublerandom.facts.inbox.Cause;
import org.doublerandom.facts.inbox.parked.ParkedStream;
import org.doublerandom.facts.inbox.parked.ParkedStreams;
import org.doublerandom.facts.inbox.parked.Quarantine;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.doublerandom.values.PageRequest;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Degraded, not down, while streams stand or messages are quarantined: everything else is served. */
final class ParkedHealth extends AbstractHealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");
    private static final int SHOWN = 20;

    private final ParkedStreams parked;
    private final Quarantine quarantine;
    private final Repairs repairs;
    private final Map<Cause, AtomicLong> streams = new ConcurrentHashMap<>();
    private final AtomicLong quarantined = new AtomicLong();

    ParkedHealth(ParkedStreams parked, Quarantine quarantine, Repairs repairs, MeterRegistry metrics) {
        this.parked = parked;
        this.quarantine = quarantine;
        this.repairs = repairs;
        for (Cause cause : Cause.values()) {
            AtomicLong count = new AtomicLong();
            streams.put(cause, count);
            Gauge.builder("doublerandom.parked.streams", count, AtomicLong::doubleValue)
                    .tag("cause", cause.name())
                    .register(metrics);
        }
        Gauge.builder("doublerandom.quarantined", quarantined, AtomicLong::doubleValue)
                .register(metrics);
    }

    /** Counts anew, for the metrics: a scrape must not wait for the store. */
    void count() {
        Map<Cause, Long> counted = parked.countByCause();
        streams.forEach((cause, count) -> count.set(counted.getOrDefault(cause, 0L)));
        quarantined.set(quarantine.count());
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        count();
        long standing = streams.values().stream().mapToLong(AtomicLong::get).sum();
        Map<String, Object> details = new TreeMap<>();
        details.put("parked", standing);
        details.put("quarantined", quarantined.get());
        Map<String, String> reasons = new TreeMap<>();
        for (ParkedStream stream : repairs.parked(PageRequest.first(SHOWN)).rows()) {
            reasons.put(stream.id(), stream.cause() + " since " + stream.since() + ": " + stream.reason());
        }
        if (!reasons.isEmpty()) {
            details.put("streams", reasons);
        }
        health.status(standing + quarantined.get() == 0 ? Status.UP : DEGRADED).withDetails(details);
    }
}
