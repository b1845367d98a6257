package org.doublerandom.system.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The connection to a browser: one answer to each command; what else it tells is not needed. */
final class DevTools implements WebSocket.Listener {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    DevTools(URI browser) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(browser, this)
                .join();
    }

    /** @param session of a page; an empty one for the browser itself */
    synchronized JsonNode ask(String session, String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<JsonNode>().orTimeout(SECONDS, TimeUnit.SECONDS);
        asked.put(id, answer);
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        socket.sendText(command.toString(), true).join();
        JsonNode told = answer.join();
        if (told.has("error")) {
            throw new AssertionError(method + ": " + told.path("error"));
        }
        return told.path("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
        part.append(text);
        if (isLast) {
            JsonNode message = JSON.readTree(part.toString());
            part.setLength(0);
            CompletableFuture<JsonNode> waiting =
                    asked.remove(message.path("id").asInt(0));
            if (waiting != null) {
                waiting.complete(message);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(text);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        asked.values().forEach(waiting -> waiting.completeExceptionally(failure));
    }
}
