package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.verifier.text.Announcement;

/** Each attempt of each batch has one announcement, the same wherever it lies, and each draw completes once. */
final class EveryBatchIsAnnouncedOnce implements Promise {
    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        twice(installation, "DrawAnnounced", List.of("batch", "attempt"), broken);
        twice(installation, "DrawCompleted", List.of("draw"), broken);
        Set<String> plans = new HashSet<>();
        Set<String> serials = new HashSet<>();
        installation.store("draw").collections().getOrDefault("draws", Map.of()).forEach((draw, document) -> {
            String text = Store.text(Store.stateOf(document), "announced.text");
            if (!text.isEmpty()) {
                Announcement stored = Announcement.parse(text);
                if (!plans.add(stored.authority() + " " + stored.plan())) {
                    broken.add(stored.plan() + " is announced by two draws, one of them " + draw);
                }
                if (!serials.add(stored.authority() + " " + stored.serial())) {
                    broken.add("serial " + stored.serial() + " is announced twice, the second time by " + draw);
                }
                told(installation, draw, text, broken);
            }
        });
        installation.store("publication").all("draws").forEach(copy -> published(installation, copy, broken));
        return broken;
    }

    private static void twice(Snapshot installation, String event, List<String> fields, List<String> broken) {
        installation
                .facts(event)
                .collect(Collectors.groupingBy(
                        fact -> fields.stream()
                                .map(field -> fact.json().path(field).asString())
                                .collect(Collectors.joining(", attempt ")),
                        Collectors.counting()))
                .forEach((what, count) -> {
                    if (count != 1) {
                        broken.add(event + " was told " + count + " times of " + what);
                    }
                });
    }

    private static void told(Snapshot installation, String draw, String text, List<String> broken) {
        List<Told> told = installation
                .facts("DrawAnnounced")
                .filter(fact -> fact.json().path("draw").asString().equals(draw))
                .toList();
        if (told.isEmpty()) {
            broken.add(draw + " is announced and nobody was told");
        }
        for (Told fact : told) {
            if (!fact.json().path("announcement").asString().equals(text)
                    || !fact.json()
                            .path("digest")
                            .asString()
                            .equals(Announcement.parse(text).suite().hex(text))) {
                broken.add(draw + " was told another announcement than is stored");
            }
        }
    }

    private static void published(Snapshot installation, Document copy, List<String> broken) {
        String draw = copy.getString("_id");
        String stored = installation
                .store("draw")
                .state("draws", draw)
                .map(found -> Store.text(found, "announced.text"))
                .orElse("");
        if (!stored.equals(Store.text(Store.stateOf(copy), "announced.text"))) {
            broken.add(draw + " is shown to the public with another announcement than is stored");
        }
    }
}
