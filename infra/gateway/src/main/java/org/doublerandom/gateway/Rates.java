package org.doublerandom.gateway;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts the requests of each person and each address; whoever asks too often is told when to ask again. */
@Component
class Rates {
    /** What is counted apart. */
    enum Kind {
        PERSON,
        ADDRESS,
        SIGN_IN,
        SEARCH,
        CODES
    }

    private final Map<Kind, BucketConfiguration> measures = new EnumMap<>(Kind.class);
    private final Buckets buckets;
    private final MeterRegistry metrics;

    Rates(RateSettings settings, Buckets buckets, MeterRegistry metrics) {
        this.buckets = buckets;
        this.metrics = metrics;
        for (Kind kind : Kind.values()) {
            measures.put(kind, aMinute(most(settings, kind)));
            refused(kind, 0);
        }
    }

    /** @return how long to wait; nothing when the request may pass */
    Optional<Duration> take(Kind kind, String who) {
        ConsumptionProbe taken = buckets.takeOne(kind + " " + who, measures.get(kind));
        if (taken.isConsumed()) {
            return Optional.empty();
        }
        refused(kind, 1);
        return Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    private static BucketConfiguration aMinute(long most) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, RateSettings.A_MINUTE))
                .build();
    }

    private static long most(RateSettings settings, Kind kind) {
        return switch (kind) {
            case PERSON -> settings.person();
            case ADDRESS -> settings.address();
            case SIGN_IN -> settings.signIn();
            case SEARCH -> settings.search();
            case CODES -> settings.codes();
        };
    }

    private void refused(Kind kind, int count) {
        metrics.counter("doublerandom.gateway.rate.refused", "kind", kind.name())
                .increment(count);
    }
}
