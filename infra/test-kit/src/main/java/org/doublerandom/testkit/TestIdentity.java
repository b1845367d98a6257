package org.doublerandom.testkit;

import java.security.interfaces.RSAPublicKey;
import org.doublerandom.starter.http.ServiceToken;
import org.doublerandom.starter.revocation.RevokedTokens;
import org.doublerandom.starter.security.AccessTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens and time of the tests: real tokens under a key of this JVM, and a clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
public class TestIdentity {
    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    JwtDecoder jwtDecoder(ObjectProvider<RevokedTokens> revoked) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey((RSAPublicKey) TestPerson.KEYS.getPublic())
                .validateType(false)
                .build();
        decoder.setJwtValidator(AccessTokens.validator(TestPerson.ISSUER, revoked.getIfAvailable(RevokedTokens::new)));
        return decoder;
    }

    @Bean
    TestRevocations revocations() {
        return new TestRevocations();
    }

    @Bean
    ServiceToken serviceToken() {
        return () -> TestPerson.with("service", "SERVICE").token();
    }
}
