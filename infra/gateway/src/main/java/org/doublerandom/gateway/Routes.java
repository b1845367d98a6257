package org.doublerandom.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything that may be asked, and of whom. What is not here does not exist for the world. */
@Configuration(proxyBeanMethods = false)
class Routes {
    static final String[] IDENTITY = {
        "/oauth2/**", "/login", "/logout", "/.well-known/**", "/userinfo", "/connect/**", "/identity/**"
    };
    static final String[] PORTAL = {"/", "/portal", "/portal/**"};

    /** The services by the name of their context in a path. */
    static Map<String, URI> contexts(GatewaySettings settings) {
        Map<String, URI> contexts = new LinkedHashMap<>();
        contexts.put("directory", settings.directoryUrl());
        contexts.put("plan", settings.planUrl());
        contexts.put("draw", settings.drawUrl());
        contexts.put("inspection", settings.inspectionUrl());
        contexts.put("publication", settings.publicationUrl());
        contexts.put("identity", settings.identityUrl());
        return contexts;
    }

    @Bean
    RouterFunction<ServerResponse> allowedRoutes(GatewaySettings settings, Breakers breakers) {
        RouterFunction<ServerResponse> all = route(
                breakers.of("identity", settings.identityUrl()),
                "sign-in",
                settings.identityUrl(),
                List.of(GET, HEAD, POST),
                IDENTITY);
        all = all.and(route(
                breakers.of("publication", settings.publicationUrl()),
                "portal",
                settings.publicationUrl(),
                List.of(GET, HEAD),
                PORTAL));
        for (Map.Entry<String, URI> context : contexts(settings).entrySet()) {
            String api = "/api/" + context.getKey();
            var breaker = breakers.of(context.getKey(), context.getValue());
            all = all.and(route(
                    breaker, context.getKey(), context.getValue(), List.of(GET, HEAD, POST, PUT), api + "/v1/**"));
            all = all.and(document(breaker, context.getKey(), context.getValue(), api + "/v3/api-docs"));
        }
        return all;
    }

    private static RouterFunction<ServerResponse> route(
            HandlerFilterFunction<ServerResponse, ServerResponse> breaker,
            String id,
            URI service,
            List<HttpMethod> methods,
            String... paths) {
        RequestPredicate path = anyOf(paths);
        HttpMethod[] allowed = methods.toArray(HttpMethod[]::new);
        return GatewayRouterFunctions.route(id)
                .route(RequestPredicates.methods(allowed).and(path), http())
                .before(uri(service))
                .filter(breaker)
                .build()
                .and(refuseOtherMethods(path, allowed));
    }

    private static RouterFunction<ServerResponse> document(
            HandlerFilterFunction<ServerResponse, ServerResponse> breaker, String context, URI service, String path) {
        return GatewayRouterFunctions.route(context + "-document")
                .route(RequestPredicates.GET(path), http())
                .before(uri(service))
                .before(setPath("/v3/api-docs"))
                .filter(breaker)
                .build()
                .and(refuseOtherMethods(RequestPredicates.path(path), GET));
    }

    private static RouterFunction<ServerResponse> refuseOtherMethods(RequestPredicate path, HttpMethod... allowed) {
        return RouterFunctions.route(path, request -> methodNotAllowed(request, allowed));
    }

    private static ServerResponse methodNotAllowed(ServerRequest request, HttpMethod... allowed) {
        String expected =
                String.join(", ", Arrays.stream(allowed).map(HttpMethod::name).toList());
        HttpHeaders allow = new HttpHeaders();
        allow.set(HttpHeaders.ALLOW, expected);
        return Refusal.METHOD_NOT_ALLOWED.answer(request, allow);
    }

    private static RequestPredicate anyOf(String... paths) {
        return Arrays.stream(paths)
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
