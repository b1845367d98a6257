package org.doublerandom.starter.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import org.doublerandom.facts.work.ServiceAway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.RestClient;

@AutoConfiguration
class HttpConfiguration {
    private static final String REGISTRATION = "services";

    @Bean
    ServiceCalls serviceCalls(ServiceToken token, Guards guards) {
        ClientHttpRequestInterceptor bearer = (request, body, execution) -> {
            request.getHeaders().setBearerAuth(token.value());
            try {
                return execution.execute(request, body);
            } catch (IOException e) {
                throw new ServiceAway(request.getURI() + " does not answer: " + e.getMessage(), e);
            }
        };
        return new ServiceCalls(RestClient.builder(), bearer, guards);
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
    ServiceToken serviceToken(ClientRegistrationRepository registrations) {
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
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
}
