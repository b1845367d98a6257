package org.doublerandom.local.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.doublerandom.local.stack.Installation;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders for a launcher that runs, on the loopback, from whoever can read the installation's private folder.
 *
 * <p>An answer is lines of text as things happen; the last one is the exit status.
 */
public final class Control implements AutoCloseable {
    static final String EXIT = "exit ";
    static final String BEARER = "Bearer ";

    /** Carries out an order and tells about it. */
    @FunctionalInterface
    public interface Obedience {
        /** @return exit status */
        int obey(Order order, PrintStream out) throws IOException, InterruptedException;
    }

    private final Installation home;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "control");
        thread.setDaemon(true);
        return thread;
    });
    private final Address address;
    private final Obedience obedience;

    private Control(Installation home, HttpServer server, Obedience obedience) {
        this.home = home;
        this.server = server;
        this.obedience = obedience;
        byte[] token = new byte[32];
        new SecureRandom().nextBytes(token);
        this.address = new Address(server.getAddress().getPort(), HexFormat.of().formatHex(token));
    }

    public static Control open(Installation home, Obedience obedience) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Control control = new Control(home, server, obedience);
        server.setExecutor(control.threads);
        server.createContext("/", control::answer);
        server.start();
        control.address.publish(home);
        return control;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isOwner(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            String line = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, 0);
            PrintStream out = new PrintStream(exchange.getResponseBody(), true, StandardCharsets.UTF_8);
            out.println(EXIT + obey(Order.ofLine(line), out));
            out.close();
        }
    }

    private int obey(Order order, PrintStream out) {
        try {
            return obedience.obey(order, out);
        } catch (IOException | RuntimeException e) {
            out.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private boolean isOwner(@Nullable String authorization) {
        byte[] expected = (BEARER + address.token()).getBytes(StandardCharsets.UTF_8);
        return authorization != null && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        Address.remove(home);
        server.stop(0);
        threads.shutdownNow();
    }
}
