package org.doublerandom.draw;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory as this service sees it: a small real HTTP server with frames, and facts of whoever they name; and the public record's copies. */
final class DirectoryOnLoopback {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, SampleFrame> frames = new ConcurrentHashMap<>();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean away;

    DirectoryOnLoopback() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
        server.createContext("/internal/v1/frames/", this::pages);
        server.createContext("/internal/v1/copies/", this::copies);
        server.createContext("/internal/v1/lookups", this::lookups);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "directory");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void serve(String id, SampleFrame frame) {
        frames.put(id, frame);
    }

    /** It has lost the file; the public record has its copy of the pool still. */
    void lose(String id, String... files) {
        List.of(files).forEach(file -> lost.add(id + "/" + file));
    }

    /** The public record has lost its copy too. */
    void loseCopy(String id) {
        lost.add(id + "/copy");
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    List<String> requestsFor(String frame) {
        return requests.stream().filter(path -> path.contains(frame)).toList();
    }

    private void pages(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        Map<String, Integer> range = new HashMap<>();
        for (String part : exchange.getRequestURI().getQuery().split("&")) {
            range.put(part.split("=")[0], Integer.valueOf(part.split("=")[1]));
        }
        SampleFrame frame = frames.get(path[4]);
        if (frame == null || lost.contains(path[4] + "/" + path[6])) {
            answer(exchange, 404, "");
            return;
        }
        answer(exchange, 200, frame.pages(path[6], range.get("from"), range.get("pages")));
    }

    /** As publication-service hands back what it has copied. */
    private void copies(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        SampleFrame frame = frames.get(path[4]);
        boolean isThere = frame != null && !lost.contains(path[4] + "/copy");
        answer(exchange, isThere ? 200 : 404, isThere ? frame.pages("pool", 64 * Integer.parseInt(path[6]), 64) : "");
    }

    private void lookups(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody().readAllBytes());
        List<Object> targets = new ArrayList<>();
        asked.path("targets").forEach(id -> targets.add(targetFact(id.asString())));
        List<Object> inspectors = new ArrayList<>();
        asked.path("inspectors").forEach(id -> inspectors.add(inspectorFact(id.asString())));
        answer(exchange, 200, JSON.writeValueAsString(Map.of("targets", targets, "inspectors", inspectors)));
    }

    private static Map<String, Object> targetFact(String id) {
        return Map.of("target", id, "name", "饭店" + id, "kind", "ENTERPRISE", "address", "东街", "area", "000000001");
    }

    private static Map<String, Object> inspectorFact(String id) {
        return Map.of(
                "inspector",
                id,
                "person",
                "p-" + id,
                "name",
                "官员" + id,
                "unit",
                "000000001",
                "unitName",
                "一所",
                "certificate",
                "C-" + id);
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        int answered = token.startsWith("Bearer ") ? away ? 503 : status : 401;
        byte[] bytes = answered == 200 ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", text.startsWith("{") ? "application/json" : "text/plain");
        exchange.sendResponseHeaders(answered, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
