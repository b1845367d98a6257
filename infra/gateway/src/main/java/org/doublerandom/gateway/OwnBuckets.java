package org.doublerandom.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;

/** Buckets in this gateway's memory. */
final class OwnBuckets implements Buckets {
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /** @param most how many are kept in mind */
    OwnBuckets(long most, TimeMeter time) {
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(RateSettings.FULL_AGAIN)
                .build();
    }

    @Override
    public ConsumptionProbe takeOne(String name, BucketConfiguration measure) {
        return buckets.get(name, key -> bucket(measure)).tryConsumeAndReturnRemaining(1);
    }

    private Bucket bucket(BucketConfiguration measure) {
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(time);
        for (Bandwidth limit : measure.getBandwidths()) {
            bucket.addLimit(limit);
        }
        return bucket.build();
    }
}
