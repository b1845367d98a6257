package org.doublerandom.publication;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.doublerandom.values.Digest;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.json.JsonMapper;

/** The logs of draw-service over real HTTP, two records a page, and the documents of the directory. */
@TestConfiguration(proxyBeanMethods = false)
public class DrawLogOnLoopback {

    @Bean
    Logs logsOfDraws() throws IOException {
        return new Logs();
    }

    @Bean
    DynamicPropertyRegistrar addressOfDraws(Logs logs) {
        return registry -> {
            registry.add("doublerandom.draw-url", logs::address);
            registry.add("doublerandom.directory-url", logs::address);
        };
    }

    /** What draw-service serves. */
    public static final class Logs implements DisposableBean {
        private static final int PAGE = 2;

        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        private final Map<String, List<String>> served = new ConcurrentHashMap<>();
        private final Map<String, String> pieces = new ConcurrentHashMap<>();
        private final Map<String, String> documents = new ConcurrentHashMap<>();
        private final Set<String> asked = ConcurrentHashMap.newKeySet();

        Logs() throws IOException {
            server.createContext("/api/draw/v1/logs/", this::answer);
            server.createContext("/internal/v1/copies/", this::piece);
            server.createContext("/internal/v1/guides/", this::document);
            server.createContext("/internal/v1/checklists/", this::document);
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        /** From now on the log of an authority has these records. */
        public void serve(String authority, List<String> records) {
            served.put(authority, List.copyOf(records));
        }

        /** From now on this file of a frame is handed out, one piece. */
        public void hand(String frame, String file, String text) {
            pieces.put("/internal/v1/copies/" + frame + "/" + file + "/0", text);
        }

        /** From now on the directory serves this document under its own digest, which it returns. */
        public String document(String kind, String text) {
            String digest = Digest.of(text).hex();
            documentUnder(kind, digest, text);
            return digest;
        }

        public void documentUnder(String kind, String digest, String text) {
            documents.put("/internal/v1/" + kind + "/" + digest, text);
        }

        public boolean askedFor(String digest) {
            return asked.contains(digest);
        }

        private void document(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            asked.add(path.substring(path.lastIndexOf('/') + 1));
            String text = documents.get(path);
            byte[] body = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(text == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        private void piece(HttpExchange exchange) throws IOException {
            String text = pieces.get(exchange.getRequestURI().getPath());
            byte[] body = text == null ? new byte[0] : text.getBytes(StandardCharsets.US_ASCII);
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(text == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        private void answer(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/open-serials")) {
                answer(exchange, List.of(Map.of("serial", 77, "plan", "2024.L09.B1", "later", "unknown")));
            } else {
                answer(exchange, page(exchange, path));
            }
        }

        private Map<String, Object> page(HttpExchange exchange, String path) {
            List<String> records = served.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of());
            String query = exchange.getRequestURI().getQuery();
            int from = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=", "")) : 0;
            List<Object> rows = new ArrayList<>();
            for (int n = from; n < Math.min(from + PAGE, records.size()); n++) {
                rows.add(Map.of("n", n + 1, "kind", "result", "text", records.get(n)));
            }
            return from + PAGE < records.size()
                    ? Map.of("rows", rows, "total", records.size(), "next", String.valueOf(from + PAGE))
                    : Map.of("rows", rows, "total", records.size());
        }

        private static void answer(HttpExchange exchange, Object answer) throws IOException {
            byte[] body = JsonMapper.shared().writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        @Override
        public void destroy() {
            server.stop(0);
        }
    }
}
