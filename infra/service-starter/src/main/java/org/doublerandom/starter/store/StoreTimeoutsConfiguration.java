package org.doublerandom.starter.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(before = MongoAutoConfiguration.class)
class StoreTimeoutsConfiguration {
    /** Somebody who waits is told within two seconds that the store is away, whatever its address says. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeTimeouts() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(1_200, MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(1_000, MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(1_200, MILLISECONDS))
                // A store that hangs is noticed by the missing answer to a heartbeat, which also ends what waits for
                // it.
                .applyToServerSettings(server ->
                        server.heartbeatFrequency(1_000, MILLISECONDS).minHeartbeatFrequency(200, MILLISECONDS));
    }
}
