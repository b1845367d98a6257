package org.doublerandom.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** A service behind the gateway: it tells its name and remembers what it was asked. */
final class Upstream implements AutoCloseable {
    private final String name;
    private final String scheme;
    private final HttpServer server;
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final AtomicReference<Answer> next = new AtomicReference<>();
    private volatile CountDownLatch suspended = new CountDownLatch(0);
    private final Map<String, Answer> fixed = new ConcurrentHashMap<>();

    private static final class AskingForCertificates extends HttpsConfigurator {
        AskingForCertificates(SSLContext tls) {
            super(tls);
        }

        @Override
        public void configure(HttpsParameters connection) {
            SSLParameters parameters = getSSLContext().getDefaultSSLParameters();
            parameters.setNeedClientAuth(true);
            connection.setSSLParameters(parameters);
        }
    }

    /** What arrived, with the names of its headers in lower case. */
    record Asked(String method, String path, Map<String, String> headers, byte[] body) {}

    /** What a service answers with. */
    record Answer(int status, Map<String, String> headers, String body) {}

    Upstream(String name) {
        this(name, null);
    }

    /** @param tls as whom it speaks TLS, and whom it takes for a caller; without TLS if there is none */
    Upstream(String name, @Nullable SSLContext tls) {
        this.name = name;
        this.scheme = tls == null ? "http" : "https";
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            if (tls == null) {
                server = HttpServer.create(anyPort, 0);
            } else {
                HttpsServer secure = HttpsServer.create(anyPort, 0);
                secure.setHttpsConfigurator(new AskingForCertificates(tls));
                server = secure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Always answers a path in this way, and does not remember that it was asked. */
    void answers(String path, Answer answer) {
        fixed.put(path, answer);
    }

    /** As a suspended process does: it takes what is sent, and answers nothing until it is let go on. */
    void suspend() {
        suspended = new CountDownLatch(1);
    }

    void goesOn() {
        suspended.countDown();
    }

    void answersOnce(Answer answer) {
        next.set(answer);
    }

    /** The last request, or none: everything is answered before the caller gets to know. */
    Asked asked() {
        Asked last = asked.poll();
        if (last == null) {
            throw new AssertionError(name + " was not asked");
        }
        return last;
    }

    boolean wasAsked() {
        return !asked.isEmpty();
    }

    void forget() {
        asked.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values.get(0)));
        try {
            suspended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(name);
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        Answer answer = fixed.get(exchange.getRequestURI().getPath());
        if (answer == null) {
            asked.add(new Asked(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
            answer = next.getAndSet(null);
        }
        send(exchange, answer == null ? new Answer(200, Map.of("Content-Type", "text/plain"), name) : answer);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] text = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), text.length == 0 ? -1 : text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
