package org.doublerandom.local.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Calls in one person's name, or in nobody's; while a part of the platform is away it asks again, with the same key. */
public final class Session {
    private static final JsonMapper JSON = JsonMapper.builder()
            // A map's order differs from one JVM to the next; a repeat after a break must be the same to the byte.
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);
    private static final int NOT_SIGNED_IN = 401;

    private final HttpClient http;
    private final URI gateway;
    private final Supplier<String> signIn;
    private final Duration patience;
    private String token;

    /**
     * @param signIn gives a token; an empty one for somebody who is not signed in
     * @param patience for how long it asks again while a part is away
     */
    public Session(HttpClient http, URI gateway, Supplier<String> signIn, Duration patience) {
        this.http = http;
        this.gateway = gateway;
        this.signIn = signIn;
        this.patience = patience;
        this.token = signIn.get();
    }

    public Answer get(String path) {
        return send("GET", request(path).GET());
    }

    /** Every row of a list. */
    public List<JsonNode> rows(String list) {
        return Rows.of(list, page -> get(page).accepted().json());
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
        return put(request(path), body);
    }

    /** @param seen the tag of what is edited, as it was read */
    public Answer edit(String path, String seen, Object body) {
        return put(request(path).header("If-Match", '"' + seen + '"'), body);
    }

    private Answer put(HttpRequest.Builder request, Object body) {
        return send(
                "PUT",
                request.header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytesOf(body))));
    }

    /** For other programs that call in the same name. */
    public String token() {
        return token;
    }

    /** Sends once what is given, as it is. */
    public HttpResponse<byte[]> exchange(HttpRequest.Builder given) throws IOException {
        if (!token.isEmpty()) {
            given.setHeader("Authorization", "Bearer " + token);
        }
        try {
            return http.send(given.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private Answer send(String method, HttpRequest.Builder request) {
        Answer answer = untilSomebodyAnswers(method, request);
        if (answer.status() == NOT_SIGNED_IN && !token.isEmpty()) {
            // Tokens end; the person signs in again.
            token = signIn.get();
            answer = untilSomebodyAnswers(method, request);
        }
        return answer;
    }

    private Answer untilSomebodyAnswers(String method, HttpRequest.Builder request) {
        return Patience.whileAway(patience, () -> sendOnce(method, request), given -> AWAY.contains(given.status()));
    }

    private Answer sendOnce(String method, HttpRequest.Builder builder) throws IOException {
        if (!token.isEmpty()) {
            builder.setHeader("Authorization", "Bearer " + token);
        }
        HttpRequest request = builder.build();
        String what = method + " " + request.uri().getPath();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String location = response.headers().firstValue("Location").orElse("");
            return new Answer(what, response.statusCode(), response.body(), location);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected(what + ": interrupted");
        }
    }

    /** What is sent for a body: the same bytes in every JVM. */
    static byte[] bytesOf(Object body) {
        return JSON.writeValueAsBytes(body);
    }
}
