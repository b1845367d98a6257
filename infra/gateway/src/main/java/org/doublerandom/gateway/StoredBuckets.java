package org.doublerandom.gateway;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Buckets in a collection, one document each; of two gateways that change one at once, the later tries again. */
final class StoredBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {
    private static final String STATE = "state";
    private static final String VERSION = "version";
    private static final String UNUSED_FROM = "unusedFrom";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final MongoCollection<Document> collection;

    StoredBuckets(MongoCollection<Document> collection, TimeMeter time) {
        super(ClientSideConfig.getDefault().withClientClock(time).withRequestTimeout(PATIENCE));
        this.collection = collection;
    }

    /** Forgets those that are full again by now. */
    void forgetUnused(Instant now) {
        collection.createIndex(Indexes.ascending(UNUSED_FROM));
        collection.deleteMany(Filters.lt(UNUSED_FROM, Date.from(now)));
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String name) {
        return new Swap(name);
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String name) {
        throw new UnsupportedOperationException("buckets are asked by the thread of the request");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String name) {
        throw new UnsupportedOperationException("buckets are asked by the thread of the request");
    }

    @Override
    public void removeProxy(String name) {
        collection.deleteOne(Filters.eq(name));
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    /** One attempt to change one bucket. */
    private final class Swap implements CompareAndSwapOperation {
        private final String name;
        private @Nullable Long version;

        Swap(String name) {
            this.name = name;
        }

        @Override
        public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
            Document found = collection.find(Filters.eq(name)).first();
            version = found == null ? null : found.getLong(VERSION);
            return Optional.ofNullable(found)
                    .map(document -> document.get(STATE, Binary.class).getData());
        }

        @Override
        public boolean compareAndSwap(
                byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeoutNanos) {
            Date unusedFrom = Date.from(Instant.now().plus(RateSettings.FULL_AGAIN));
            Long known = version;
            return known == null ? insert(after, unusedFrom) : replace(known, after, unusedFrom);
        }

        private boolean insert(byte[] state, Date unusedFrom) {
            try {
                collection.insertOne(new Document("_id", name)
                        .append(STATE, new Binary(state))
                        .append(VERSION, 1L)
                        .append(UNUSED_FROM, unusedFrom));
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        }

        private boolean replace(long known, byte[] state, Date unusedFrom) {
            return collection
                            .updateOne(
                                    Filters.and(Filters.eq(name), Filters.eq(VERSION, known)),
                                    Updates.combine(
                                            Updates.set(STATE, new Binary(state)),
                                            Updates.inc(VERSION, 1L),
                                            Updates.set(UNUSED_FROM, unusedFrom)))
                            .getModifiedCount()
                    == 1;
        }
    }
}
