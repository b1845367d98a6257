package org.doublerandom.identity.signin;

import java.io.IOException;
import org.doublerandom.identity.IdentitySettings;
import org.doublerandom.identity.factor.SecretsKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.session.HttpSessionEventPublisher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {
    @Bean
    ServletContextInitializer secureCookie(SignInSettings settings, IdentitySettings identity) {
        return context -> context.getSessionCookieConfig().setSecure(settings.secureCookie(identity.issuer()));
    }

    @Bean
    SecretsKey secretsKey(SignInSettings settings, IdentitySettings identity) throws IOException {
        return new SecretsKey(settings.secondFactorKey(identity.signingKey()));
    }

    /** So that sessions that have ended are forgotten by whoever remembers them. */
    @Bean
    HttpSessionEventPublisher endedSessions() {
        return new HttpSessionEventPublisher();
    }
}
