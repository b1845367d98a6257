package org.doublerandom.facts.audit;

import org.doublerandom.facts.work.Sweeps;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

@AutoConfiguration
class AuditConfiguration {
    @Bean
    AuditTrail auditTrail(MongoOperations mongo, AuditedCollections collections) {
        return new AuditTrail(mongo, collections);
    }

    @Bean
    AuditCollector auditCollector(AuditTrail trail, Sweeps sweeps) {
        return new AuditCollector(trail, sweeps);
    }
}
