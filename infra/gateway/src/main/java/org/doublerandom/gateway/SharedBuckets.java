package org.doublerandom.gateway;

import com.mongodb.MongoException;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeoutException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Buckets that several gateways take from.
 *
 * <p>While their store is away each gateway counts by itself: a limit that is a few times too wide for that time is better
 * than none, and than a platform that answers nobody.
 */
final class SharedBuckets implements Buckets {
    private static final Logger LOG = LoggerFactory.getLogger(SharedBuckets.class);
    private static final long REST = Duration.ofSeconds(5).toNanos();
    private static final long ANSWERS = Long.MIN_VALUE;

    private final StoredBuckets stored;
    private final Buckets own;
    private final Counter alone;
    // When the store is asked again; one thread tries, the others do not wait for it.
    private final AtomicLong askedAgain = new AtomicLong(ANSWERS);

    SharedBuckets(StoredBuckets stored, Buckets own, MeterRegistry metrics) {
        this.stored = stored;
        this.own = own;
        this.alone = metrics.counter("doublerandom.gateway.rate.alone");
    }

    @Override
    public ConsumptionProbe takeOne(String name, BucketConfiguration measure) {
        long due = askedAgain.get();
        if (due == ANSWERS || isTried(due)) {
            try {
                ConsumptionProbe taken = stored.getProxy(name, () -> measure).tryConsumeAndReturnRemaining(1);
                if (due != ANSWERS) {
                    askedAgain.set(ANSWERS);
                }
                return taken;
            } catch (MongoException | TimeoutException e) {
                askedAgain.set(System.nanoTime() + REST);
                LOG.warn("the store of the shared limits is away, this gateway counts alone: {}", e.getMessage());
            }
        }
        alone.increment();
        return own.takeOne(name, measure);
    }

    private boolean isTried(long due) {
        long now = System.nanoTime();
        return now - due >= 0 && askedAgain.compareAndSet(due, now + REST);
    }
}
