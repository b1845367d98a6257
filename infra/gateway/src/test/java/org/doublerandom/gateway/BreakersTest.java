package org.doublerandom.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"doublerandom.patience=300ms", "doublerandom.breaker-rest=500ms"})
class BreakersTest extends ThroughTheGateway {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String PLANS = "/api/plan/v1/plans";

    @AfterEach
    void itGoesOn() {
        BEHIND.plan.goesOn();
    }

    @Test
    void nobodyWaitsForAServiceThatWasSuspendedAndItIsServedAgainByItself() {
        BEHIND.plan.suspend();
        List<CompletableFuture<HttpResponse<String>>> first = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> send(signedIn(PLANS))))
                .limit(4)
                .toList();

        await().atMost(Duration.ofSeconds(10)).until(() -> metrics().contains("state=\"open\"} 1.0"));
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> refused = within(AT_ONCE, PLANS);
            isRefused(refused, 503, "service-away");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(within(AT_ONCE, "/api/draw/v1/draws/d-1").statusCode()).isEqualTo(200);
        assertThat(breakers().path("status").asString()).isEqualTo("DEGRADED");
        assertThat(breakers().path("details").path("plan").asString()).isEqualTo("OPEN");
        assertThat(breakers().path("details").path("draw").asString()).isEqualTo("CLOSED");
        assertThat(send(to("/readyz")).statusCode()).isEqualTo(200);

        BEHIND.plan.goesOn();
        await().atMost(Duration.ofSeconds(10)).until(() -> send(signedIn(PLANS)).statusCode() == 200);
        assertThat(breakers().path("status").asString()).isEqualTo("UP");
        assertThat(first)
                .allSatisfy(call -> assertThat(call.join().statusCode()).isEqualTo(200));
    }

    @Test
    void whatACallerDoesWrongIsNoOutage() {
        for (int i = 0; i < 12; i++) {
            isRefused(
                    send(signedIn("/api/draw/v1/draws")
                            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * LIMIT])))),
                    413,
                    "body-too-large");
        }

        assertThat(send(signedIn("/api/draw/v1/draws/d-1")).statusCode()).isEqualTo(200);
    }

    @Test
    void bodiesThatBreakOffOrNeverComeAreNoOutage() throws IOException {
        for (int i = 0; i < 12; i++) {
            try (Socket broken = sending("Transfer-Encoding: chunked\r\n\r\nzz\r\n")) {
                assertThat(new BufferedReader(new InputStreamReader(broken.getInputStream(), UTF_8)).readLine())
                        .startsWith("HTTP/1.1 400");
            }
            assertThat(send(to("/login")).statusCode()).isEqualTo(200);
        }
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            slow.add(sending("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=b"));
        }
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .until(() -> send(to("/login")).statusCode() == 200);
        for (Socket one : slow) {
            one.close();
        }
    }

    private Socket sending(String headersAndBody) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("POST /login HTTP/1.1\r\nHost: localhost\r\n" + headersAndBody).getBytes(UTF_8));
        return socket;
    }

    private HttpResponse<String> within(Duration time, String path) {
        return CompletableFuture.supplyAsync(() -> send(signedIn(path)))
                .orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private JsonNode breakers() {
        return JsonMapper.shared()
                .readTree(send(inside("/actuator/health")).body())
                .path("components")
                .path("breakers");
    }

    private String metrics() {
        return send(inside("/actuator/prometheus"))
                .body()
                .lines()
                .filter(line -> line.startsWith("resilience4j_circuitbreaker_state{") && line.contains("\"plan\""))
                .toList()
                .toString();
    }
}
