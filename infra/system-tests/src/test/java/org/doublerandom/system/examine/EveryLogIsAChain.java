package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.doublerandom.verifier.log.AuthorityLog;
import org.doublerandom.verifier.words.NotAsWritten;
import tools.jackson.databind.json.JsonMapper;

/** The records of an authority stand in one chain, without gaps, and what is served is what is stored. */
final class EveryLogIsAChain implements Promise {
    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        logs(installation.store("draw"), broken).forEach((authority, log) -> {
            List<String> records = List.copyOf(log.values());
            judge(authority, records, broken);
            if (log.keySet().stream().mapToInt(n -> n).max().orElse(0) != records.size()) {
                broken.add("the log of " + authority + " has gaps: " + log.keySet());
            }
            List<String> served = served(installation, authority);
            if (!served.equals(records)) {
                broken.add("the log of " + authority + " is served with " + served.size() + " records that are not the "
                        + records.size() + " stored ones");
            }
        });
        return broken;
    }

    private static void judge(String authority, List<String> records, List<String> broken) {
        AuthorityLog log = new AuthorityLog();
        for (String record : records) {
            try {
                log.add(record);
            } catch (NotAsWritten bad) {
                broken.add(
                        "record " + (log.size() + 1) + " in the log of " + authority + " is bad: " + bad.getMessage());
                return;
            }
        }
    }

    private static Map<String, TreeMap<Integer, String>> logs(Store store, List<String> broken) {
        Map<String, TreeMap<Integer, String>> logs = new TreeMap<>();
        for (Document draw : store.all("draws")) {
            Document state = Store.stateOf(draw);
            List<String> texts = records(state);
            if (state.get("logKeys") instanceof List<?> keys) {
                for (int i = 0; i < keys.size() && i < texts.size(); i++) {
                    String[] key = String.valueOf(keys.get(i)).split(" ");
                    String before = logs.computeIfAbsent(key[0], authority -> new TreeMap<>())
                            .put(Integer.valueOf(key[1]), texts.get(i));
                    if (before != null) {
                        broken.add("two records stand at place " + key[1] + " of the log of " + key[0]);
                    }
                }
            }
        }
        return logs;
    }

    /** Where a document of draws has them, in their order. */
    private static List<String> records(Document state) {
        List<String> records = new ArrayList<>();
        for (String place : List.of("scheme.record", "announced.text", "completed.record")) {
            records.add(Store.text(state, place));
        }
        Store.documents(state, "completed.alterations")
                .forEach(alteration -> records.add(Store.text(alteration, "record")));
        records.add(Store.text(state, "voided.record"));
        records.removeIf(String::isEmpty);
        return records;
    }

    private static List<String> served(Snapshot installation, String authority) {
        String log = installation.served().getOrDefault("/api/draw/v1/logs/" + authority, "[]");
        return new JsonMapper()
                .readTree(log)
                .valueStream()
                .map(entry -> entry.path("text").asString())
                .toList();
    }
}
