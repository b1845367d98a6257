package org.doublerandom.starter.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.doublerandom.facts.work.ServiceAway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

@AutoConfiguration
class HttpConfiguration {
    private static final String REGISTRATION = "services";

    /**
     * How this service reaches the others and identity.
     *
     * @param common with whom it speaks by TLS, and as whom ({@code spring.http.clients.ssl.bundle})
     */
    @Bean
    ClientHttpRequestFactory innerConnections(HttpClientSettings common) {
        return ClientHttpRequestFactoryBuilder.jdk()
                .build(common.withConnectTimeout(Duration.ofSeconds(2))
                        // Shorter than a stream of facts may keep the others of its partition waiting.
                        .withReadTimeout(Duration.ofSeconds(4)));
    }

    @Bean
    ServiceCalls serviceCalls(ServiceToken token, ClientHttpRequestFactory innerConnections, Guards guards) {
        ClientHttpRequestInterceptor bearer = (request, body, execution) -> {
            request.getHeaders().setBearerAuth(token.value());
            return execution.execute(request, body);
        };
        return new ServiceCalls(RestClient.builder(), innerConnections, bearer, guards);
    }

    @Bean
    Guards guards(MeterRegistry metrics) {
        return new Guards(metrics);
    }

    @Bean
    GuardsHealth breakersHealthIndicator(Guards guards) {
        return new GuardsHealth(guards);
    }

    @Bean
    @ConditionalOnMissingBean
    ServiceToken serviceToken(ClientRegistrationRepository registrations, ClientHttpRequestFactory innerConnections) {
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(grant -> grant.accessTokenResponseClient(tokensBy(innerConnections)))
                .build());
        OAuth2AuthorizeRequest request = OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                .principal(REGISTRATION)
                .build();
        return () -> {
            OAuth2AuthorizedClient client = manager.authorize(request);
            if (client == null) {
                throw new ServiceAway("no token from identity (expected: client credentials accepted)");
            }
            return client.getAccessToken().getTokenValue();
        };
    }

    private static RestClientClientCredentialsTokenResponseClient tokensBy(ClientHttpRequestFactory connections) {
        var tokens = new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(messages -> messages.registerDefaults()
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }
}
