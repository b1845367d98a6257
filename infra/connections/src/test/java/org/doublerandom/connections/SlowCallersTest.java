package org.doublerandom.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = Echo.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "doublerandom.connections.header-time=500ms",
            "doublerandom.connections.trusted=127.0.0.1",
            "logging.level.org.apache=error"
        })
class SlowCallersTest {
    @LocalServerPort
    int port;

    private Callers callers;

    @BeforeEach
    void call() {
        callers = new Callers(port);
    }

    @AfterEach
    void hangUp() throws IOException {
        callers.close();
    }

    @Test
    void aHeadThatTakesLongerThanItsTimeIsCutOffHoweverSteadilyItComes() throws Exception {
        Socket slow = callers.connection("127.0.0.2");
        Callers.send(slow, "GET / HTTP/1.1\r\nHost: x\r\n");

        await().pollInterval(Duration.ofMillis(50)).until(() -> Callers.endedAfter(slow, "x"));
    }

    @Test
    void aBodyThatTricklesIsCutOff() throws Exception {
        Socket slow = callers.connection("127.0.0.3");
        Callers.send(slow, Callers.HALF);

        await().pollInterval(Duration.ofMillis(50)).until(() -> Callers.endedAfter(slow, "x"));
        assertThat(callers.post("a body").body()).isEqualTo("a body");
    }

    @Test
    void anAddressHoldsSoManyConnectionsAndNoMoreUnlessItIsTrusted() throws Exception {
        for (int i = 0; i < 20; i++) {
            callers.connection("127.0.0.77");
        }
        Socket oneMore = callers.connection("127.0.0.77");
        await().until(() -> Callers.ended(oneMore));

        for (int i = 0; i < 40; i++) {
            callers.connection("127.0.0.1");
        }
        assertThat(callers.get().statusCode()).isEqualTo(200);
    }
}
