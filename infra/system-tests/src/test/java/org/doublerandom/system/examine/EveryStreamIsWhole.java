package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A stream has the numbers 1, 2, 3 … without holes, each of one fact only, and ends where its aggregate says. */
final class EveryStreamIsWhole implements Promise {
    private static final List<String> HEADERS =
            List.of("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_sequence", "ce_specversion");

    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        Sequences sequences = Sequences.of(installation);
        broken.addAll(sequences.ambiguous());
        for (String topic : installation.topics().keySet()) {
            if (!Snapshot.isOfDeadLetters(topic)) {
                inTopic(topic, installation.streams(topic), sequences, broken);
            }
        }
        return broken;
    }

    private static void inTopic(
            String topic, Map<String, List<Told>> streams, Sequences sequences, List<String> broken) {
        streams.forEach((stream, told) -> {
            told.forEach(fact -> headers(fact, broken));
            order(told, broken);
            doubles(told, broken);
        });
        Map<String, Long> given = sequences.of(topic);
        Set<String> all = new TreeSet<>(given.keySet());
        all.addAll(streams.keySet());
        for (String stream : all) {
            long last = streams.getOrDefault(stream, List.of()).stream()
                    .mapToLong(Told::sequence)
                    .max()
                    .orElse(0);
            Long expected = given.get(stream);
            if (expected == null) {
                broken.add("stream " + stream + " on " + topic + " belongs to no document");
            } else if (expected != last) {
                broken.add(
                        "stream " + stream + " on " + topic + " ends with " + last + ", its document says " + expected);
            }
        }
    }

    private static void headers(Told fact, List<String> broken) {
        HEADERS.stream()
                .filter(header -> fact.header(header).isEmpty())
                .forEach(header -> broken.add(fact + " has no " + header));
        String context = fact.topic().substring(0, fact.topic().indexOf('.'));
        if (!fact.header("ce_subject").equals(fact.stream())
                || !fact.header("ce_source").contains(context)) {
            broken.add(fact + " comes from " + fact.header("ce_source") + " about " + fact.header("ce_subject"));
        }
    }

    // A number may come again, as the same fact: the relay repeats what it does not know to have arrived.
    private static void order(List<Told> told, List<String> broken) {
        Map<Long, Told> seen = new HashMap<>();
        long last = 0;
        for (Told fact : told) {
            Told before = seen.putIfAbsent(fact.sequence(), fact);
            if (before != null) {
                if (!before.id().equals(fact.id()) || !before.body().equals(fact.body())) {
                    broken.add(fact + ": two facts have this number");
                }
            } else if (fact.sequence() == last + 1) {
                last = fact.sequence();
            } else {
                broken.add(fact + ": a hole, it follows " + last);
                last = Math.max(last, fact.sequence());
            }
        }
    }

    private static void doubles(List<Told> told, List<String> broken) {
        Map<String, Set<Long>> numbers = told.stream()
                .collect(Collectors.groupingBy(Told::id, Collectors.mapping(Told::sequence, Collectors.toSet())));
        Map<String, Set<String>> ids = told.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.type() + fact.body(), Collectors.mapping(Told::id, Collectors.toSet())));
        for (Told fact : told) {
            if (numbers.getOrDefault(fact.id(), Set.of()).size() > 1) {
                broken.add(fact + ": the same fact has two numbers");
            }
            if (ids.getOrDefault(fact.type() + fact.body(), Set.of()).size() > 1) {
                broken.add(fact + ": told twice under two ids");
            }
        }
    }
}
