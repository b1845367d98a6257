package org.doublerandom.facts.work;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

@AutoConfiguration
class WorkConfiguration {
    @Bean
    Leases leases(MongoOperations mongo) {
        return new Leases(mongo);
    }

    @Bean
    Sweeps sweepsHealthIndicator(Leases leases) {
        return new Sweeps(leases);
    }
}
