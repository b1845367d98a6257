package org.doublerandom.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.local.stack.OtherJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedStepsTest {
    private static final int NO_ANSWER = 0;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
    private HttpServer platform;

    @BeforeEach
    void aPlatform() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
            int answer = answers.isEmpty() ? 200 : answers.remove(0);
            if (answer != NO_ANSWER) {
                exchange.sendResponseHeaders(answer, -1);
            }
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void end() {
        platform.stop(0);
    }

    @Test
    void theBodyOfAStepIsTheSameInEveryJvm() throws IOException {
        Set<String> bodies = new HashSet<>();
        Set<String> unordered = new HashSet<>();
        for (int run = 0; run < 3; run++) {
            try (OtherJvm jvm = OtherJvm.running(Bodies.class)) {
                bodies.add(jvm.output().readLine());
                unordered.add(jvm.output().readLine());
            }
        }

        assertThat(bodies).singleElement().asString().contains("青禾县市场监督管理局", "\"ratio\":300");
        // That it tells them apart: what a map gives by itself differs.
        assertThat(unordered).hasSizeGreaterThan(1);
    }

    @Test
    void whileAPartIsAwayTheSameStepIsAskedForAgain() {
        answers.addAll(List.of(503, 502, 504));

        Answer answer = session().post("/api/plan/v1/plans", Map.of("year", 2024), "sample-plan");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(requests).hasSize(4).containsOnly("POST /api/plan/v1/plans sample-plan {\"year\":2024}");
    }

    @Test
    void aRefusalIsAnAnswer() {
        answers.add(409);

        assertThat(session().post("/api/plan/v1/plans", Map.of(), "sample-plan").status())
                .isEqualTo(409);
        assertThat(requests).hasSize(1);
    }

    @Test
    void anAnswerThatGotLostIsAskedForAgain() {
        answers.add(NO_ANSWER);

        assertThat(session().post("/api/plan/v1/plans", Map.of(), "sample-plan").status())
                .isEqualTo(200);
        assertThat(requests).hasSize(2);
    }

    @Test
    void whoseTokenHasEndedSignsInAgain() {
        answers.add(401);
        List<String> tokens = new ArrayList<>(List.of("first", "second"));
        Session session =
                new Session(HttpClient.newHttpClient(), address(), () -> tokens.remove(0), Duration.ofSeconds(20));

        assertThat(session.get("/api/plan/v1/plans").status()).isEqualTo(200);
        assertThat(tokens).isEmpty();
    }

    private Session session() {
        return new Session(HttpClient.newHttpClient(), address(), () -> "", Duration.ofSeconds(20));
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + platform.getAddress().getPort());
    }

    /** Tells what a JVM sends for the sample's plan, and in which order a line of it stands there. */
    static final class Bodies {
        private Bodies() {}

        public static void main(String[] nothing) {
            System.out.println(new String(Session.bytesOf(Plan.content()), StandardCharsets.UTF_8));
            System.out.println(((List<?>) Plan.content().get("lines")).get(0));
        }
    }
}
