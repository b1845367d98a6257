package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** A result is published once: one fact, one file, one entry in what the public is shown. */
final class EveryPublicationAppearsOnce implements Promise {
    static final String SHOWN = "/api/publication/v1/publications";

    @Override
    public List<String> brokenIn(Snapshot installation) {
        Map<String, Long> stored = counted(installation.store("publication").all("publications").stream()
                .map(document -> publicationIn(document))
                .filter(publication -> !publication.isEmpty())
                .toList());
        Map<String, Long> told = counted(installation
                .facts("ResultPublished")
                .map(fact -> fact.json().path("publication").asString())
                .toList());
        Map<String, Long> shown = counted(new JsonMapper()
                .readTree(installation.served().getOrDefault(SHOWN, "[]"))
                .valueStream()
                .map(entry -> entry.path("publication").asString())
                .toList());
        List<String> broken = new ArrayList<>();
        compare("told", told, stored, broken);
        compare("shown", shown, stored, broken);
        stored.forEach((publication, count) -> {
            if (count != 1) {
                broken.add("publication " + publication + " is stored " + count + " times");
            }
        });
        return broken;
    }

    static String publicationIn(Document document) {
        return Store.text(Store.stateOf(document), "made.publication");
    }

    private static void compare(String how, Map<String, Long> found, Map<String, Long> stored, List<String> broken) {
        found.forEach((publication, count) -> {
            if (count != 1) {
                broken.add("publication " + publication + " is " + how + " " + count + " times");
            }
            if (!stored.containsKey(publication)) {
                broken.add("publication " + publication + " is " + how + " and not stored");
            }
        });
        stored.keySet().stream()
                .filter(publication -> !found.containsKey(publication))
                .forEach(publication -> broken.add("publication " + publication + " is stored and not " + how));
    }

    private static Map<String, Long> counted(List<String> publications) {
        return publications.stream()
                .collect(Collectors.groupingBy(publication -> publication, TreeMap::new, Collectors.counting()));
    }
}
