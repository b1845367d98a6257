package org.doublerandom.local.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Calls in one person's name, or in nobody's. */
public final class Session {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final URI gateway;
    private final String token;

    /** @param token empty for somebody who is not signed in */
    Session(HttpClient http, URI gateway, String token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", request(path).GET());
    }

    /** @param key the {@code Idempotency-Key}: the same for the same step, so that a story broken off can be played again */
    public Answer post(String path, Object body, String key) {
        return post(path, bytesOf(body), "application/json", key);
    }

    Answer post(String path, byte[] body, String type, String key) {
        return send(
                "POST",
                request(path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer put(String path, Object body) {
        return send(
                "PUT",
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytesOf(body))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(String method, HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String what = method + " " + request.uri().getPath();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String location = response.headers().firstValue("Location").orElse("");
            return new Answer(what, response.statusCode(), response.body(), location);
        } catch (IOException e) {
            throw new NotAsExpected(what + ": no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected(what + ": interrupted");
        }
    }

    private static byte[] bytesOf(Object body) {
        return JSON.writeValueAsBytes(body);
    }
}
