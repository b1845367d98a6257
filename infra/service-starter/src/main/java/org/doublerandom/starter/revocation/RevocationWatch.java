package org.doublerandom.starter.revocation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Learns every two seconds which tokens were taken back. While identity is away the last list holds: a token lives for
 * ten minutes at most, and new ones are not made meanwhile. How old the list is, health and metrics say.
 */
final class RevocationWatch implements SmartLifecycle, HealthIndicator {
    static final Duration EVERY = Duration.ofSeconds(2);

    private static final Duration OLD = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(RevocationWatch.class);

    private final Revocations list;
    private final RevokedTokens tokens;
    private final InstantSource time;
    private volatile Instant learnt;
    private volatile boolean isAway;
    private volatile @Nullable ScheduledExecutorService watch;

    RevocationWatch(Revocations list, RevokedTokens tokens, MeterRegistry metrics, InstantSource time) {
        this.list = list;
        this.tokens = tokens;
        this.time = time;
        this.learnt = time.instant();
        Gauge.builder("doublerandom.revocations.age", this, watch -> watch.age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("since when nothing was learnt about tokens taken back")
                .register(metrics);
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "revocations");
            thread.setDaemon(true);
            return thread;
        });
        started.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        watch = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = watch;
        if (started != null) {
            started.shutdownNow();
        }
        watch = null;
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    // A scheduled task that throws is not done again.
    void look() {
        try {
            list.ifChanged().ifPresent(tokens::learn);
            learnt = time.instant();
            if (isAway) {
                LOG.info("tokens taken back are known again");
            }
            isAway = false;
        } catch (RuntimeException e) {
            if (!isAway) {
                LOG.warn("tokens taken back are not known, the last list holds: {}", e.toString());
            }
            isAway = true;
        }
    }

    @Override
    public Health health() {
        Duration age = age();
        return (age.compareTo(OLD) < 0 ? Health.up() : Health.status("DEGRADED"))
                .withDetail("ageSeconds", age.toSeconds())
                .withDetail("revocations", tokens.count())
                .build();
    }

    private Duration age() {
        return Duration.between(learnt, time.instant());
    }
}
