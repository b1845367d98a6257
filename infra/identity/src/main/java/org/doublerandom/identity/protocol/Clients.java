package org.doublerandom.identity.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.identity.IdentitySettings;
import org.doublerandom.identity.tokens.Life;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import tools.jackson.databind.json.JsonMapper;

/** Which programs may ask for tokens: two for persons, without a secret but with PKCE, and one for each service. */
@Configuration(proxyBeanMethods = false)
class Clients {
    private static final TokenSettings TOKENS = TokenSettings.builder()
            .accessTokenTimeToLive(Life.OF_AN_ACCESS_TOKEN)
            .reuseRefreshTokens(false)
            .build();

    @Bean
    RegisteredClientRepository registeredClients(IdentitySettings settings, JsonMapper json) {
        Stream<RegisteredClient> services = Stream.of(
                        json.readValue(settings.clients().toFile(), ServiceAccount[].class))
                .map(Clients::service);
        Stream<RegisteredClient> programs = Stream.of(
                program("swagger", settings.issuer() + "/swagger-ui/oauth2-redirect.html"),
                program("local-stack", settings.issuer() + "/identity/callback", "http://127.0.0.1/callback"));
        return new InMemoryRegisteredClientRepository(
                Stream.concat(programs, services).toList());
    }

    private static RegisteredClient program(String id, String... redirects) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(List.of(redirects)))
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TOKENS)
                .build();
    }

    private static RegisteredClient service(ServiceAccount account) {
        return RegisteredClient.withId(account.clientId())
                .clientId(account.clientId())
                .clientSecret(account.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TOKENS)
                .build();
    }
}
