package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest extends ThroughTheGateway {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plan/v1/plans",
                "/api/publication/v1/pending",
                "/api/draw/v1/draws/d-1",
                "/api/inspection/v1/inspections"
            })
    void whoHasNotSignedIn(String path) {
        isRefused(send(to(path)), 401, "not-signed-in");
        assertThat(BEHIND.all()).noneMatch(Upstream::wasAsked);
    }

    @Test
    void toPublishWithoutAToken() {
        isRefused(
                send(to("/api/publication/v1/publications").POST(HttpRequest.BodyPublishers.noBody())),
                401,
                "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plan/v1/plans", "/api/publication/v1/plans", "/", "/readyz"})
    void aTokenThatIsNoneEverywhere(String path) {
        isRefused(send(to(path).header("Authorization", "Bearer x.y.z")), 401, "token-invalid");
    }

    @Test
    void tokensThatAreNoAccessTokensForThisPlatform() {
        BEHIND.wrongTokens()
                .forEach((what, token) -> isRefused(
                        send(to("/api/publication/v1/plans").header("Authorization", "Bearer " + token)),
                        401,
                        "token-invalid"));
        assertThat(BEHIND.publication.wasAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/v1/lookups",
                "/api/plan/internal/v1/x",
                "/api/stranger/v1/x",
                "/api/plan/v2/plans",
                "/actuator/env",
                "/nothing"
            })
    void whatIsOnNoList(String path) {
        isRefused(send(to(path)), 404, "no-such-route");
    }

    @Test
    void aMethodThatIsNotOffered() {
        HttpResponse<String> deleted = send(signedIn("/api/plan/v1/plans").DELETE());
        HttpResponse<String> posted = send(to("/portal/x").POST(HttpRequest.BodyPublishers.noBody()));

        isRefused(deleted, 405, "method-not-allowed");
        assertThat(deleted.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, PUT");
        isRefused(posted, 405, "method-not-allowed");
    }

    @Test
    void aBodyThatSaysItIsTooLarge() {
        HttpResponse<String> refused =
                send(signedIn("/api/plan/v1/plans").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LIMIT + 1])));

        isRefused(refused, 413, "body-too-large");
        assertThat(BEHIND.plan.wasAsked()).isFalse();
    }

    @Test
    void aBodyThatBecomesTooLarge() {
        HttpResponse<String> refused = send(signedIn("/api/plan/v1/plans")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * LIMIT]))));

        isRefused(refused, 413, "body-too-large");
    }

    @Test
    void toWaitForAServiceThatIsAway() {
        HttpResponse<String> refused = send(signedIn("/api/directory/v1/items"));

        isRefused(refused, 503, "service-away");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void moreParametersThanAContainerTakes() {
        isRefused(send(to("/login?" + "a=1&".repeat(1_001))), 400, "request-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a\\b|<> HTTP/1.1",
                "GET /api/plan/v1/%2e%2e%2finternal HTTP/1.1",
                "GET /api/publication/v1/plans?q=%zz HTTP/1.1",
                "NONSENSE",
                "GET / HTTP/9.9",
                "BREW / HTTP/1.1",
                "CONNECT other:443 HTTP/1.1",
                "POST /api/plan/v1/plans HTTP/1.1\r\nTransfer-Encoding: foo",
                "POST /api/plan/v1/plans HTTP/1.1\r\nTransfer-Encoding: gzip, chunked",
                "POST /api/plan/v1/plans HTTP/1.1\r\nContent-Length: -5",
                "GET / HTTP/1.1\r\nHost: another",
                "POST /api/plan/v1/plans HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 1\r\nX"
            })
    void whatIsNotHttp(String requestLine) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json")
                    .contains("\"code\":\"request-malformed\"", "\"status\":400");
        }
    }
}
