package org.doublerandom.facts.audit;

import java.time.Duration;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

@AutoConfiguration
class AuditConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(2);

    @Bean
    AuditTrail auditTrail(MongoOperations mongo, AuditedCollections collections) {
        return new AuditTrail(mongo, collections);
    }

    /** Collects, again and again, the entries that wait in the documents they were written with. */
    @Bean
    Sweep<AuditTrail.Waiting> auditCollector(AuditTrail trail, Sweeps sweeps) {
        return sweeps.sweep("audit", EVERY, trail::waiting, trail::collect);
    }
}
