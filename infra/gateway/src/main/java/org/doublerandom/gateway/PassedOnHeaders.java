package org.doublerandom.gateway;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Passes on the headers that somebody behind the gateway reads, and no others.
 *
 * <p>A list of what is allowed, for nobody can list every header by which some component once believed in an identity.
 */
@Component
class PassedOnHeaders implements RequestHttpHeadersFilter, Ordered {
    private static final Set<String> PASSED_ON = Set.of(
            "accept",
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "authorization",
            "cache-control",
            "content-encoding",
            "content-language",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "origin",
            "range",
            "referer",
            "traceparent",
            "tracestate",
            "user-agent");

    private final URI issuer;

    PassedOnHeaders(GatewaySettings settings) {
        this.issuer = settings.issuer();
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        HttpHeaders passedOn = new HttpHeaders();
        received.forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))
                    || name.equalsIgnoreCase("cookie") && isSignIn(request)) {
                passedOn.addAll(name, values);
            }
        });
        passedOn.set("X-Forwarded-Proto", issuer.getScheme());
        passedOn.set("X-Forwarded-Host", issuer.getHost());
        passedOn.set("X-Forwarded-Port", String.valueOf(port()));
        request.remoteAddress()
                .ifPresent(from ->
                        passedOn.set("X-Forwarded-For", from.getAddress().getHostAddress()));
        return passedOn;
    }

    /** Last, so that nothing is added behind its back. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    // Only the sign-in page keeps a session; the services take tokens.
    private static boolean isSignIn(ServerRequest request) {
        return request.attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR)
                .filter("sign-in"::equals)
                .isPresent();
    }

    private int port() {
        if (issuer.getPort() != -1) {
            return issuer.getPort();
        }
        return issuer.getScheme().equals("https") ? 443 : 80;
    }
}
