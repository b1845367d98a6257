package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** The last numbers that the aggregates themselves have given to their facts, by topic and stream. */
final class Sequences {
    private final Map<String, Map<String, Long>> last = new TreeMap<>();
    private final List<String> ambiguous = new ArrayList<>();

    static Sequences of(Snapshot installation) {
        Sequences sequences = new Sequences();
        installation
                .stores()
                .values()
                .forEach(store -> store.collections()
                        .forEach((name, documents) ->
                                documents.forEach((id, document) -> sequences.add(name, id, document))));
        return sequences;
    }

    Map<String, Long> of(String topic) {
        return last.getOrDefault(topic, Map.of());
    }

    List<String> ambiguous() {
        return ambiguous;
    }

    private void add(String collection, String id, Document document) {
        if (document.get("sequences") instanceof Document counters) {
            counters.forEach((counter, number) -> {
                Map<String, Long> streams = last.computeIfAbsent(counter.replace('-', '.'), topic -> new TreeMap<>());
                if (streams.put(id, ((Number) number).longValue()) != null) {
                    ambiguous.add("two documents tell the stream " + id + " on " + counter + ", one in " + collection);
                }
            });
        }
    }
}
