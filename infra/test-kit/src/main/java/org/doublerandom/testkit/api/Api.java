package org.doublerandom.testkit.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.UUID;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.TestToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The service under test, called over HTTP as somebody. */
public final class Api {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json;
    private final Environment environment;
    private final ApiDocument.Cache documents;
    private final TestToken signed;

    @Autowired
    public Api(JsonMapper json, Environment environment) {
        this(json, environment, TestToken.AS_IT_SHOULD_BE);
    }

    private Api(JsonMapper json, Environment environment, TestToken signed) {
        this.json = json;
        this.environment = environment;
        this.documents = new ApiDocument.Cache(http, json);
        this.signed = signed;
    }

    /** Of a service that trusts these keys, and not those of the tests. */
    public static Api signing(KeyPair keys, JsonMapper json, Environment environment) {
        return new Api(json, environment, TestToken.signedBy(keys));
    }

    public Session as(TestPerson person) {
        return new Session(person.token(signed));
    }

    /** Somebody with a token that was not issued here, or none at all. */
    public Session withToken(String token) {
        return new Session(token);
    }

    public Session anonymously() {
        return new Session(null);
    }

    /** What the service says about its operations. */
    public ApiDocument document() {
        return documents.of(URI.create(
                "http://localhost:" + environment.getRequiredProperty("local.server.port", Integer.class) + "/"));
    }

    /** What it says about those for the other services. */
    public ApiDocument internalDocument() {
        return documents.read(URI.create("http://localhost:"
                + environment.getRequiredProperty("local.server.port", Integer.class) + "/v3/api-docs/internal"));
    }

    /** Calls in one person's name. */
    public final class Session {
        private final @Nullable String token;

        private Session(@Nullable String token) {
            this.token = token;
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        /** By who has what was known by this tag. */
        public Answer getUnless(String tag, String path) {
            return send(request(path).header("If-None-Match", tag).GET());
        }

        /** @param languages what is wanted, as {@code Accept-Language} says it */
        public Answer getIn(String languages, String path) {
            return send(request(path).header("Accept-Language", languages).GET());
        }

        /** A reading that brings a body, which nobody has asked for. */
        public Answer getWithBody(String path, byte[] body, String contentType) {
            return send(request(path)
                    .header("Content-Type", contentType)
                    .method("GET", HttpRequest.BodyPublishers.ofByteArray(body)));
        }

        /** POST with a new {@code Idempotency-Key}. */
        public Answer post(String path, Object body) {
            return post(path, body, UUID.randomUUID().toString());
        }

        /** @param key the {@code Idempotency-Key}; absent: the header is not sent */
        public Answer post(String path, Object body, @Nullable String key) {
            return post(path, bytesOf(body), "application/json", key);
        }

        public Answer post(String path, byte[] body, String contentType, @Nullable String key) {
            HttpRequest.Builder request = request(path)
                    .header("Content-Type", contentType)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body));
            return send(key == null ? request : request.header("Idempotency-Key", key));
        }

        public Answer put(String path, Object body) {
            return put(path, body, null);
        }

        /** @param seen the tag of what is edited, as it was read; absent: the header is not sent */
        public Answer edit(String path, @Nullable String seen, Object body) {
            HttpRequest.Builder request = request(path)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(bytesOf(body)));
            return send(seen == null ? request : request.header("If-Match", seen));
        }

        /** @param key the {@code Idempotency-Key}; absent: the header is not sent */
        public Answer put(String path, Object body, @Nullable String key) {
            HttpRequest.Builder request = request(path)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(bytesOf(body)));
            return send(key == null ? request : request.header("Idempotency-Key", key));
        }

        /** PUT of something that is no JSON. */
        public Answer put(String path, byte[] body, String contentType) {
            return send(request(path)
                    .header("Content-Type", contentType)
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
        }

        private byte[] bytesOf(Object body) {
            return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
        }

        private HttpRequest.Builder request(String path) {
            // Looked up at each call: the port exists only once the server has started.
            String port = environment.getRequiredProperty("local.server.port");
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return token == null ? request : request.header("Authorization", "Bearer " + token);
        }

        private Answer send(HttpRequest.Builder builder) {
            HttpRequest request = builder.build();
            try {
                return new Answer(
                        http.send(request, HttpResponse.BodyHandlers.ofByteArray()), json, documents.of(request.uri()));
            } catch (IOException e) {
                throw new IllegalStateException("no answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
