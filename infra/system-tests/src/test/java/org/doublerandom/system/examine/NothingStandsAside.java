package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** No stream is parked, no message is quarantined or a dead letter: after the story all of them have found their way. */
final class NothingStandsAside implements Promise {
    private static final List<String> ASIDE = List.of("parked", "quarantin");

    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation
                .stores()
                .forEach((context, store) -> store.collections().forEach((collection, documents) -> {
                    if (isAside(collection)) {
                        documents
                                .values()
                                .forEach(document -> broken.add(context + " has put aside: " + document.toJson()));
                    }
                }));
        installation.topics().forEach((topic, told) -> {
            if (Snapshot.isOfDeadLetters(topic)) {
                told.forEach(letter -> broken.add("a dead letter: " + letter));
            }
        });
        return broken;
    }

    static boolean isParked(Store store, String topic, String stream) {
        return store.collections().entrySet().stream()
                .filter(collection -> isAside(collection.getKey()))
                .flatMap(collection -> collection.getValue().keySet().stream())
                .anyMatch(id -> id.contains(topic) && id.contains(stream));
    }

    private static boolean isAside(String collection) {
        String name = collection.toLowerCase(Locale.ROOT);
        return ASIDE.stream().anyMatch(name::contains);
    }
}
