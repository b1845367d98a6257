package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** All documents of one service, by collection and id. */
public final class Store {
    private final Map<String, Map<String, Document>> collections = new TreeMap<>();

    public void put(String collection, Document document) {
        collections
                .computeIfAbsent(collection, name -> new LinkedHashMap<>())
                .put(String.valueOf(document.get("_id")), document);
    }

    public void remove(String collection, String id) {
        of(collection).remove(id);
    }

    public Map<String, Map<String, Document>> collections() {
        return collections;
    }

    public Collection<Document> all(String collection) {
        return of(collection).values();
    }

    public Optional<Document> find(String collection, String id) {
        return Optional.ofNullable(of(collection).get(id));
    }

    /** What a service stored as the thing itself: of an aggregate its state, of a record of others the record. */
    public Optional<Document> state(String collection, String id) {
        return find(collection, id).map(Store::stateOf);
    }

    public static Document stateOf(Document document) {
        for (String inside : List.of("state", "record")) {
            if (document.get(inside) instanceof Document state) {
                return state;
            }
        }
        return document;
    }

    /**
     * What stands at a path of names with points between; null if there is nothing.
     *
     * @param paths one, or several with {@code |} between, of which the first counts that leads somewhere: what is stored
     *     may be the record of the domain or a document made for it
     */
    public static @Nullable Object at(Document document, String paths) {
        for (String path : paths.split("\\|")) {
            @Nullable Object found = document;
            for (String name : path.split("\\.")) {
                found = found instanceof Document inner ? inner.get(name) : null;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Text at a path; empty if there is nothing. Values that wrap a text are unwrapped. */
    public static String text(Document document, String path) {
        return textOf(at(document, path));
    }

    static String textOf(@Nullable Object found) {
        if (found instanceof Document wrapper && wrapper.size() == 1) {
            return textOf(wrapper.values().iterator().next());
        }
        return found == null ? "" : String.valueOf(found);
    }

    public static List<Document> documents(Document document, String path) {
        List<Document> documents = new ArrayList<>();
        if (at(document, path) instanceof List<?> list) {
            list.forEach(each -> {
                if (each instanceof Document inner) {
                    documents.add(inner);
                }
            });
        }
        return documents;
    }

    Store copy() {
        Store copy = new Store();
        collections.forEach((name, documents) ->
                documents.values().forEach(document -> copy.put(name, (Document) copyOf(document))));
        return copy;
    }

    private Map<String, Document> of(String collection) {
        return collections.getOrDefault(collection, new LinkedHashMap<>());
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Document document) {
            Document copy = new Document();
            document.forEach((name, inner) -> copy.put(name, copyOf(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(inner -> copy.add(copyOf(inner)));
            return copy;
        }
        return value;
    }
}
