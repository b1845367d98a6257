package org.doublerandom.starter.http;

import java.util.Set;
import org.doublerandom.facts.work.ServiceAway;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Makes clients for another service, which send this service's own token. */
public final class ServiceCalls {
    private static final Set<Integer> TRY_AGAIN = Set.of(401, 408, 429);

    private final RestClient.Builder builder;
    private final ClientHttpRequestFactory connections;
    private final ClientHttpRequestInterceptor token;
    private final Guards guards;

    ServiceCalls(
            RestClient.Builder builder,
            ClientHttpRequestFactory connections,
            ClientHttpRequestInterceptor token,
            Guards guards) {
        this.builder = builder;
        this.connections = connections;
        this.token = token;
        this.guards = guards;
    }

    // A token not accepted at the moment, a time limit or a limit of rate say nothing about the matter.
    private static boolean isOutage(HttpStatusCode status) {
        return status.is5xxServerError() || TRY_AGAIN.contains(status.value());
    }

    /**
     * What another service offers, as an interface of {@code @HttpExchange} methods. They throw
     * {@link org.springframework.web.client.HttpClientErrorException} when the answer is about the matter asked for and
     * asking again will not change it, of which the caller knows the meaning, and {@link ServiceAway} for outages.
     *
     * @param url base address of the other service
     */
    public <T> T to(String url, Class<T> offer) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client(url)))
                .build()
                .createClient(offer);
    }

    private RestClient client(String url) {
        return builder.clone()
                .baseUrl(url)
                .requestFactory(connections)
                .requestInterceptor(token)
                .requestInterceptor(guards.of(url))
                .defaultStatusHandler(ServiceCalls::isOutage, (request, response) -> {
                    throw new ServiceAway(request.getURI() + " answers " + response.getStatusCode());
                })
                .build();
    }
}
