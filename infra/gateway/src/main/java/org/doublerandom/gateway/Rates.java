package org.doublerandom.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
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

    private final RateSettings settings;
    private final MeterRegistry metrics;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    @Autowired
    Rates(RateSettings settings, MeterRegistry metrics) {
        this(settings, metrics, TimeMeter.SYSTEM_NANOTIME);
    }

    Rates(RateSettings settings, MeterRegistry metrics, TimeMeter time) {
        this.settings = settings;
        this.metrics = metrics;
        this.time = time;
        // After two minutes without a request a bucket is full again, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(RateSettings.A_MINUTE.multipliedBy(2))
                .build();
        for (Kind kind : Kind.values()) {
            refused(kind, 0);
        }
    }

    /** @return how long to wait; nothing when the request may pass */
    Optional<Duration> take(Kind kind, String who) {
        ConsumptionProbe taken =
                buckets.get(kind + " " + who, key -> bucket(kind)).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            return Optional.empty();
        }
        refused(kind, 1);
        return Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Kind kind) {
        long most = most(kind);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, RateSettings.A_MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private long most(Kind kind) {
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
