package org.doublerandom.starter.http;

import java.time.Duration;
import org.doublerandom.facts.work.ServiceAway;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** Makes clients for another service, which send this service's own token. */
public final class ServiceCalls {
    private final RestClient.Builder builder;
    private final ClientHttpRequestInterceptor token;

    ServiceCalls(RestClient.Builder builder, ClientHttpRequestInterceptor token) {
        this.builder = builder;
        this.token = token;
    }

    /** @param url base address of the other service */
    public RestClient to(String url) {
        HttpClientSettings limits = HttpClientSettings.defaults()
                .withConnectTimeout(Duration.ofSeconds(2))
                .withReadTimeout(Duration.ofSeconds(20));
        return builder.clone()
                .baseUrl(url)
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(limits))
                .requestInterceptor(token)
                .defaultStatusHandler(HttpStatusCode::is5xxServerError, (request, response) -> {
                    throw new ServiceAway(request.getURI() + " answers " + response.getStatusCode());
                })
                .build();
    }
}
