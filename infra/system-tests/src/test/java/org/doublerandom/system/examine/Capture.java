package org.doublerandom.system.examine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.doublerandom.local.story.NotAsExpected;
import org.doublerandom.local.story.Rows;
import tools.jackson.databind.json.JsonMapper;

/** Copies all that lies in a running installation: its topics, its stores, and what anybody is served. */
public final class Capture {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> CONTEXTS = List.of("directory", "plan", "draw", "inspection", "publication");

    private final Map<String, Object> broker;
    private final int store;
    private final URI gateway;
    private final Map<String, Set<String>> reads;
    private final HttpClient http =
            HttpClient.newBuilder().proxy(ProxySelector.of(null)).build();

    /** @param broker how it is reached by whoever may read everything */
    public Capture(Path root, Map<String, Object> broker, int store, URI gateway) {
        this.broker = broker;
        this.store = store;
        this.gateway = gateway;
        this.reads = Bindings.of(root, CONTEXTS);
    }

    public Snapshot now(List<Acknowledged> acknowledged, LocalDate today) {
        Map<String, List<Told>> topics = Topics.read(broker);
        Map<String, Store> stores = stores();
        return new Snapshot(topics, stores, reads, served(stores), acknowledged, today);
    }

    private Map<String, Store> stores() {
        Map<String, Store> stores = new TreeMap<>();
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + store)) {
            for (String context : CONTEXTS) {
                MongoDatabase database = client.getDatabase(context);
                Store copied = new Store();
                database.listCollectionNames()
                        .forEach(name ->
                                database.getCollection(name).find().forEach(document -> copied.put(name, document)));
                stores.put(context, copied);
            }
        }
        return stores;
    }

    private Map<String, String> served(Map<String, Store> stores) {
        List<String> paths = new ArrayList<>(List.of(
                EveryPublicationAppearsOnce.SHOWN,
                EveryFigureIsTrue.FIGURE.formatted("F2", EveryFigureIsTrue.YEAR),
                EveryFigureIsTrue.FIGURE.formatted("F3", EveryFigureIsTrue.YEAR)));
        stores.getOrDefault("draw", new Store())
                .collections()
                .getOrDefault("draws", Map.of())
                .forEach((draw, document) -> {
                    DrawPapers.filesOf(Store.stateOf(document))
                            .forEach(file -> paths.add("/api/draw/v1/draws/" + draw + "/files/" + file));
                    paths.add("/api/draw/v1/logs/" + draw.substring(0, draw.indexOf('.')));
                });
        Map<String, String> served = new TreeMap<>();
        paths.forEach(path -> served.put(path, isList(path) ? rows(path) : read(path)));
        return served;
    }

    private static boolean isList(String path) {
        return path.equals(EveryPublicationAppearsOnce.SHOWN) || path.startsWith("/api/draw/v1/logs/");
    }

    private String rows(String list) {
        return Rows.of(list, page -> JSON.readTree(read(page))).toString();
    }

    private String read(String path) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path)).build();
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new NotAsExpected(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted");
        }
    }
}
