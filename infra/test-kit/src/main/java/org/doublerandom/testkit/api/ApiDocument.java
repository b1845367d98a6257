package org.doublerandom.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.AntPathMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document of the service under test: what it refuses must be written there. */
public record ApiDocument(JsonNode root) {
    private static final AntPathMatcher PATHS = new AntPathMatcher();

    void requireRefusal(String method, String path, int status, String code) {
        JsonNode operation = operation(method.toLowerCase(Locale.ROOT), path);
        // What is no operation at all (unknown path, wrong method) has no place in the document.
        if (operation.isMissingNode()) {
            return;
        }
        JsonNode codes = operation
                .path("responses")
                .path(String.valueOf(status))
                .path("content")
                .path("application/problem+json")
                .at("/schema/properties/code/enum");
        assertThat(codes.toString())
                .as("refusals with status " + status + " in the document of " + method + " " + path)
                .contains("\"" + code + "\"");
    }

    private JsonNode operation(String method, String path) {
        return root.path("paths").properties().stream()
                .filter(entry -> PATHS.match(entry.getKey(), path))
                .min((left, right) -> PATHS.getPatternComparator(path).compare(left.getKey(), right.getKey()))
                .map(entry -> entry.getValue().path(method))
                .orElseGet(() -> root.path("no operation"));
    }

    /** Reads the document of each server once. */
    static final class Cache {
        private final Map<Integer, ApiDocument> byPort = new ConcurrentHashMap<>();
        private final HttpClient http;
        private final JsonMapper json;

        Cache(HttpClient http, JsonMapper json) {
            this.http = http;
            this.json = json;
        }

        ApiDocument of(URI call) {
            return byPort.computeIfAbsent(call.getPort(), port -> read(call.resolve("/v3/api-docs")));
        }

        ApiDocument read(URI address) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).build();
                return new ApiDocument(json.readTree(http.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body()));
            } catch (IOException e) {
                throw new IllegalStateException("no document at " + address, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
