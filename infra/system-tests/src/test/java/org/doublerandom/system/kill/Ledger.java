package org.doublerandom.system.kill;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.doublerandom.system.examine.Acknowledged;
import tools.jackson.databind.json.JsonMapper;

/**
 * A proxy between the persons of the story and the gateway, which notes what was acknowledged to them. It stands outside
 * of everything that is killed.
 */
final class Ledger implements AutoCloseable {
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-connection",
            "transfer-encoding",
            "upgrade");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(ProxySelector.of(null))
            .build();
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private final List<Consumer<Acknowledged>> listeners = new CopyOnWriteArrayList<>();
    private final List<Gate> gates = new CopyOnWriteArrayList<>();

    /** Sees what comes, before it is passed on, and may keep it waiting. */
    @FunctionalInterface
    interface Gate {
        /**
         * @param by who sends it, and its key, if it has one: the same whenever it is sent again
         * @param route method and path
         */
        void pass(String by, String route, byte[] body) throws InterruptedException;
    }

    private Ledger(HttpServer server) {
        this.server = server;
    }

    static Ledger open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Ledger ledger = new Ledger(server);
        server.createContext("/", ledger::pass);
        server.setExecutor(ledger.threads);
        server.start();
        return ledger;
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How many different commands of a kind were acknowledged so far. */
    long count(String routeEnd) {
        return acknowledged.stream()
                .filter(command -> command.route().endsWith(routeEnd))
                .map(Acknowledged::toString)
                .distinct()
                .count();
    }

    void tell(Consumer<Acknowledged> listener) {
        listeners.add(listener);
    }

    void keep(Gate gate) {
        gates.add(gate);
    }

    void open(Gate gate) {
        gates.remove(gate);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) {
        // Whoever asked finds the connection closed, as he would without a proxy, when there is no answer.
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            for (Gate gate : gates) {
                gate.pass(by(exchange.getRequestHeaders()), route(exchange), body);
            }
            HttpResponse<byte[]> answer = http.send(request(exchange, body), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() < 300) {
                note(exchange, body, answer);
            }
            answer.headers().map().forEach((name, values) -> {
                if (isPassedOn(name)) {
                    values.forEach(value -> exchange.getResponseHeaders().add(name, value));
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (IOException gone) {
            System.Logger log = System.getLogger(Ledger.class.getName());
            log.log(System.Logger.Level.DEBUG, "no answer to " + exchange.getRequestURI(), gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String by(Headers headers) {
        String signedIn = headers.getFirst("Authorization");
        return (signedIn == null ? "" : personIn(signedIn)) + " " + headers.getFirst("Idempotency-Key");
    }

    private static String route(HttpExchange exchange) {
        return exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    }

    private static HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(exchange.getRequestURI())
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isPassedOn(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static boolean isPassedOn(String header) {
        return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
    }

    private void note(HttpExchange exchange, byte[] body, HttpResponse<byte[]> answer) {
        URI address = exchange.getRequestURI();
        if (exchange.getRequestMethod().equals("GET") || !address.getPath().startsWith("/api/")) {
            return;
        }
        Acknowledged command = new Acknowledged(
                personIn(exchange.getRequestHeaders().getFirst("Authorization")),
                exchange.getRequestMethod(),
                address.getPath(),
                Optional.ofNullable(address.getRawQuery()).orElse(""),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                new String(body, StandardCharsets.UTF_8),
                new String(answer.body(), StandardCharsets.UTF_8),
                answer.headers().firstValue("Location").orElse(""));
        acknowledged.add(command);
        listeners.forEach(listener -> listener.accept(command));
    }

    private static String personIn(String authorization) {
        String claims = authorization.split("\\.")[1];
        return new JsonMapper()
                .readTree(Base64.getUrlDecoder().decode(claims))
                .path("sub")
                .asString();
    }
}
