package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * What was acknowledged is there, once: its trace is in what it made or changed, and a command with a key is remembered
 * by one document of a kind, one time.
 */
final class EveryCommandIsThereOnce implements Promise {
    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        for (Acknowledged command : installation.acknowledged()) {
            if (!Traces.of(command, installation)) {
                broken.add(command + " by " + command.person() + " was acknowledged and has left no trace");
            }
            if (command.key() != null && !isRemembered(command, installation.store(command.context()))) {
                broken.add(command + " by " + command.person() + " was acknowledged and is not remembered");
            }
        }
        installation
                .stores()
                .forEach((context, store) -> store.collections()
                        .forEach((collection, documents) -> twice(context + "." + collection, documents, broken)));
        return broken;
    }

    private static boolean isRemembered(Acknowledged command, Store store) {
        String text = command.person() + " " + command.route() + " " + command.key();
        return store.collections().values().stream()
                .flatMap(documents -> documents.values().stream())
                .flatMap(document -> remembered(document).stream())
                .anyMatch(text::equals);
    }

    private static void twice(String collection, Map<String, Document> documents, List<String> broken) {
        documents.values().stream()
                .flatMap(document -> remembered(document).stream())
                .collect(Collectors.groupingBy(command -> command, Collectors.counting()))
                .forEach((command, times) -> {
                    if (times > 1) {
                        broken.add("\"" + command + "\" is remembered " + times + " times in " + collection);
                    }
                });
    }

    private static List<String> remembered(Document document) {
        return Store.documents(document, "commands").stream()
                .map(command -> command.getString("key"))
                .toList();
    }
}
