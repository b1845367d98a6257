package org.doublerandom.starter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.doublerandom.facts.work.ServiceAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class ServiceCallsTest {
    private final ServiceCalls calls =
            new ServiceCalls(RestClient.builder(), (request, body, execution) -> execution.execute(request, body));
    private HttpServer other;

    @BeforeEach
    void anotherService() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(
                    Integer.parseInt(exchange.getRequestURI().getPath().substring(1)), -1);
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
        assertThatThrownBy(() -> ask(status))
                .isInstanceOfSatisfying(
                        HttpClientErrorException.class,
                        refusal -> assertThat(ServiceCalls.isRefusal(refusal.getStatusCode()))
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 429, 500, 502, 503, 504})
    void whatSaysNothingAboutTheMatterIsAnOutage(int status) {
        assertThatThrownBy(() -> ask(status)).isInstanceOf(ServiceAway.class);
    }

    @Test
    void nobodyThereIsNoRefusal() {
        itEnds();

        assertThatThrownBy(() -> ask(200)).isInstanceOf(ResourceAccessException.class);
    }

    private void ask(int status) {
        String url = "http://127.0.0.1:" + other.getAddress().getPort();
        calls.to(url).get().uri("/" + status).retrieve().toBodilessEntity();
    }
}
