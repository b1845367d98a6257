package org.doublerandom.starter.audit;

import java.time.Clock;
import org.doublerandom.facts.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class AuditedAnswersConfiguration {
    @Bean
    AuditedRefusals auditedRefusals(ObjectProvider<AuditTrail> trail, Clock clock) {
        return new AuditedRefusals(trail::getIfAvailable, clock);
    }

    @Bean
    AuditedReads auditedReads(ObjectProvider<AuditTrail> trail, Clock clock) {
        return new AuditedReads(trail, clock);
    }
}
