package org.doublerandom.gateway;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits are counted in this gateway's memory, or, if several stand side by side, in a store that they share. */
@Configuration(proxyBeanMethods = false)
class RateConfiguration {
    static Buckets own(RateSettings settings) {
        return new OwnBuckets(settings.remembered(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    @ConditionalOnProperty(name = RateSettings.SHARED, havingValue = "false", matchIfMissing = true)
    Buckets ownBuckets(RateSettings settings) {
        return own(settings);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(RateSettings.SHARED)
    static class Shared {
        private static final Logger LOG = LoggerFactory.getLogger(Shared.class);
        // A request waits for it: longer than a healthy store takes, and not much longer.
        private static final int PATIENCE_MILLIS = 500;

        /** @param common with whom the gateway speaks by TLS, if the address asks for it */
        @Bean
        MongoClient rateStore(RateSettings settings, HttpClientSettings common) {
            ConnectionString address = new ConnectionString(Objects.requireNonNull(settings.shared()));
            MongoClientSettings.Builder client = MongoClientSettings.builder()
                    .applyToClusterSettings(
                            cluster -> cluster.serverSelectionTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                    .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                            .readTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                    .applyConnectionString(address);
            SslBundle tls = common.sslBundle();
            if (tls != null && Boolean.TRUE.equals(address.getSslEnabled())) {
                client.applyToSslSettings(ssl -> ssl.context(tls.createSslContext()));
            }
            return MongoClients.create(client.build());
        }

        @Bean
        StoredBuckets storedBuckets(RateSettings settings, MongoClient rateStore) {
            String database = new ConnectionString(Objects.requireNonNull(settings.shared())).getDatabase();
            return new StoredBuckets(
                    rateStore
                            .getDatabase(Objects.requireNonNull(database, RateSettings.SHARED + " names no database"))
                            .getCollection("rates"),
                    // Of the day, not of the process: the gateways have to agree on it.
                    TimeMeter.SYSTEM_MILLISECONDS);
        }

        @Bean
        Buckets sharedBuckets(RateSettings settings, StoredBuckets stored, MeterRegistry metrics) {
            return new SharedBuckets(stored, own(settings), metrics);
        }

        @Bean(destroyMethod = "shutdownNow")
        ScheduledExecutorService forgettingOfBuckets(StoredBuckets stored) {
            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "rates");
                thread.setDaemon(true);
                return thread;
            });
            clock.scheduleWithFixedDelay(() -> forget(stored), 1, 1, TimeUnit.MINUTES);
            return clock;
        }

        private static void forget(StoredBuckets stored) {
            try {
                stored.forgetUnused(Instant.now());
            } catch (MongoException e) {
                LOG.debug("buckets that are not used any more stay for another minute", e);
            }
        }
    }
}
