package org.doublerandom.starter.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.client.MongoClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

@AutoConfiguration(
        after = MongoAutoConfiguration.class,
        before = {DataMongoAutoConfiguration.class, MongoHealthContributorAutoConfiguration.class})
class StoreAwayConfiguration {
    /** Somebody who waits is told within two seconds that the store is away, whatever its address says. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeTimeouts() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(1_200, MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(1_000, MILLISECONDS)
                        // What was under way when the store began to hang.
                        .readTimeout(10_000, MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(1_200, MILLISECONDS))
                // A store that hangs is noticed by an overdue heartbeat, which also ends what waits for it.
                .applyToServerSettings(server ->
                        server.heartbeatFrequency(1_000, MILLISECONDS).minHeartbeatFrequency(200, MILLISECONDS));
    }

    @Bean
    MongoDatabaseFactory store(MongoClient client, MongoConnectionDetails details) {
        return new RequestBoundStore(
                client,
                Objects.requireNonNull(
                        details.getConnectionString().getDatabase(), "the store's address names no database"));
    }

    /** Named as the one it replaces, which asks for more than every store answers. */
    @Bean
    HealthIndicator mongoHealthIndicator(MongoOperations mongo) {
        return new StoreHealth(mongo);
    }
}
