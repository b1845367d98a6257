package org.doublerandom.starter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.doublerandom.facts.work.ServiceAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

class ServiceCallsTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Guards guards = new Guards(metrics);
    private final ServiceCalls calls = new ServiceCalls(
            RestClient.builder(),
            new JdkClientHttpRequestFactory(),
            (request, body, execution) -> execution.execute(request, body),
            guards);
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private HttpServer other;

    @BeforeEach
    void anotherService() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            Integer answer = answers.poll();
            exchange.sendResponseHeaders(
                    answer == null
                            ? Integer.parseInt(
                                    exchange.getRequestURI().getPath().substring(1))
                            : answer,
                    -1);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void itEnds() {
        other.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 410, 422})
    void aRefusalIsAnAnswerThatAskingAgainDoesNotChange(int status) {
        assertThatThrownBy(() -> ask(status)).isInstanceOf(HttpClientErrorException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 429, 500, 502, 503, 504})
    void whatSaysNothingAboutTheMatterIsAnOutage(int status) {
        assertThatThrownBy(() -> ask(status)).isInstanceOf(ServiceAway.class);
    }

    @Test
    void nobodyThereIsAnOutage() {
        itEnds();

        assertThatThrownBy(() -> ask(200)).isInstanceOf(ServiceAway.class).hasMessageContaining("does not answer");
    }

    @Test
    void readingIsTriedASecondTimeAndWritingIsNot() {
        answers.add(503);
        ask(200);
        assertThat(asked).hasValue(2);

        answers.add(503);
        assertThatThrownBy(() -> client().write(200)).isInstanceOf(ServiceAway.class);
        assertThat(asked).hasValue(3);
    }

    @Test
    void whoDoesNotAnswerIsNotAskedForAWhile() {
        Offer client = client();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> client.read(503)).isInstanceOf(ServiceAway.class);
        }
        int before = asked.get();

        assertThatThrownBy(() -> client.read(200))
                .isInstanceOf(ServiceAway.class)
                .hasMessageContaining("is not asked");
        assertThat(asked).hasValue(before);
        assertThat(metrics.get("resilience4j.circuitbreaker.state")
                        .tag("state", "open")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health().getDetails()).containsEntry(address(), new Guards.State("OPEN", 20));

        await("asked again, and it answers").ignoreExceptions().untilAsserted(() -> client.read(200));
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails()).containsEntry(address(), new Guards.State("CLOSED", 20));
    }

    @Test
    void refusalsAreAnswersHoweverMany() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> ask(404)).isInstanceOf(HttpClientErrorException.class);
        }
        ask(200);
    }

    interface Offer {
        @GetExchange("/{status}")
        void read(@PathVariable int status);

        @PostExchange("/{status}")
        void write(@PathVariable int status);
    }

    private Offer client() {
        return calls.to(address(), Offer.class);
    }

    private String address() {
        return "http://127.0.0.1:" + other.getAddress().getPort();
    }

    private Health health() {
        return new GuardsHealth(guards).health();
    }

    private void ask(int status) {
        client().read(status);
    }
}
