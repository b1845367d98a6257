package org.doublerandom.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The time for a body is longer here than a caller waits: whoever is answered did not wait for the others' end. */
@SpringBootTest(
        classes = Echo.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "doublerandom.connections.header-time=10m",
            "doublerandom.connections.trusted=127.0.0.1",
            "logging.level.org.apache=error"
        })
class ManyHalfSentBodiesTest {
    @LocalServerPort
    int port;

    @Test
    void whoeverOnlyReadsIsAnsweredBesideThem() throws Exception {
        try (Callers callers = new Callers(port)) {
            for (int i = 0; i < 250; i++) {
                Callers.send(callers.connection("127.0.0." + (2 + i / 20)), Callers.HALF);
            }

            await("all places for bodies are taken").until(() -> {
                HttpResponse<String> answer = callers.post("a body");
                return answer.statusCode() == 503 && answer.body().contains("\"code\":\"too-busy\"");
            });
            for (int i = 0; i < 20; i++) {
                assertThat(callers.get().statusCode()).isEqualTo(200);
            }
        }
    }
}
