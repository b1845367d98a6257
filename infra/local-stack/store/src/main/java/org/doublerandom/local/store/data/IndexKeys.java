package org.doublerandom.local.store.data;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the entries that a document has in an index over one or more fields. */
public final class IndexKeys {
    private final List<Path> paths;
    private final List<Boolean> ascending;

    public IndexKeys(List<IndexKey> keys) {
        paths = keys.stream().map(key -> new Path(key.getKey())).toList();
        ascending = keys.stream().map(IndexKey::isAscending).toList();
    }

    /**
     * The entries of one document.
     *
     * @param severals whether it has an array under one of the fields
     * @param exists whether it has any of the fields
     */
    public record Entries(Map<Key, KeyValue> all, boolean severals, boolean exists) {}

    public Entries of(Document document) {
        List<Path.Values> values = paths.stream().map(path -> path.in(document)).toList();
        boolean exists = values.stream().anyMatch(Path.Values::exists);
        if (values.stream().noneMatch(Path.Values::severals)) {
            List<@Nullable Object> single = new ArrayList<>();
            values.forEach(each -> single.add(each.all().get(0)));
            return new Entries(Map.of(key(single), shown(single)), false, exists);
        }
        requireOneArray(values);
        Map<Key, KeyValue> all = new LinkedHashMap<>();
        combine(values, new ArrayList<>(), all);
        return new Entries(all, true, exists);
    }

    /** Whether a document that becomes another surely keeps its entries, which is found out with less effort than these. */
    public boolean stay(Document before, Document after) {
        return paths.stream().allMatch(path -> path.in(before).areSurely(path.in(after)));
    }

    private void combine(List<Path.Values> values, List<@Nullable Object> chosen, Map<Key, KeyValue> all) {
        if (chosen.size() == values.size()) {
            all.put(key(chosen), shown(chosen));
            return;
        }
        for (Object value : values.get(chosen.size()).all()) {
            chosen.add(value);
            combine(values, chosen, all);
            chosen.remove(chosen.size() - 1);
        }
    }

    private Key key(List<@Nullable Object> values) {
        KeyWriter key = new KeyWriter();
        for (int i = 0; i < values.size(); i++) {
            if (ascending.get(i)) {
                key.value(values.get(i));
            } else {
                key.put(KeyWriter.inverted(KeyWriter.encode(values.get(i))));
            }
        }
        return new Key(key.toBytes());
    }

    /** The values as an error message names them. */
    private static KeyValue shown(List<@Nullable Object> values) {
        List<@Nullable Object> shown = new ArrayList<>(values);
        shown.replaceAll(value -> value instanceof Missing || value instanceof EmptyArray ? null : value);
        return new KeyValue(shown);
    }

    private void requireOneArray(List<Path.Values> values) {
        List<String> arrays = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String root = paths.get(i).root();
            if (values.get(i).severals() && !arrays.contains(root)) {
                arrays.add(root);
            }
        }
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
    }
}
