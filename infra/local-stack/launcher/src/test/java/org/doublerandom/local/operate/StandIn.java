package org.doublerandom.local.operate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doublerandom.local.story.Session;

/** Stands in for the gateway: answers what it was told to, and remembers who asked for what. */
final class StandIn implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Given> answers = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Given(int status, String body) {}

    StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param request method and path */
    StandIn answers(String request, int status, String body) {
        answers.put(request, new Given(status, body));
        return this;
    }

    /** As the services refuse. */
    StandIn refuses(String request, int status, String code) {
        return answers(request, status, "{\"code\":\"" + code + "\",\"title\":\"不行\",\"detail\":\"draw-1\"}");
    }

    /** Who asked for what with which body, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    Session as(String username) {
        URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Session(HttpClient.newHttpClient(), here, () -> username, Duration.ZERO);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String person =
                    exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            asked.add((person + " " + request + " " + body).strip());
            Given given = answers.getOrDefault(request, new Given(404, "{\"code\":\"no-such-route\"}"));
            byte[] bytes = given.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(given.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
