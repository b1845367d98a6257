package org.doublerandom.starter.revocation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.doublerandom.starter.http.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Where services are called there is somebody to ask; identity itself and parts of a service in a test have nobody. */
@AutoConfiguration(afterName = "org.doublerandom.starter.http.HttpConfiguration")
@ConditionalOnBean(ServiceCalls.class)
class RevocationConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Revocations revocations(ServiceCalls calls, @Value("${doublerandom.identity-url}") String identity) {
        return new IdentityRevocations(calls.to(identity, IdentityRevocations.Offer.class));
    }

    @Bean
    RevokedTokens revokedTokens() {
        return new RevokedTokens();
    }

    @Bean
    RevocationWatch revocationsHealthIndicator(Revocations list, RevokedTokens tokens, MeterRegistry metrics) {
        return new RevocationWatch(list, tokens, metrics, InstantSource.system());
    }
}
