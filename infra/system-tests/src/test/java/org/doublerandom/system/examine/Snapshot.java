package org.doublerandom.system.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that lies in an installation at a moment when nothing moves.
 *
 * @param topics their messages, partition by partition in order
 * @param stores by the name of the context, {@code draw}
 * @param reads which topics the consumer of a context reads
 * @param served what anybody is served under a path
 * @param today the business day
 */
public record Snapshot(
        Map<String, List<Told>> topics,
        Map<String, Store> stores,
        Map<String, Set<String>> reads,
        Map<String, String> served,
        List<Acknowledged> acknowledged,
        LocalDate today) {

    public Store store(String context) {
        return stores.getOrDefault(context, new Store());
    }

    public List<Told> topic(String name) {
        return topics.getOrDefault(name, List.of());
    }

    /** All facts, each once however often it was sent; dead letters are none. */
    public Stream<Told> facts() {
        return topics.entrySet().stream()
                .filter(topic -> !isOfDeadLetters(topic.getKey()))
                .flatMap(topic -> once(topic.getValue()).stream());
    }

    public Stream<Told> facts(String event) {
        return facts().filter(fact -> fact.event().equals(event));
    }

    /** The streams of a topic, each in its order. */
    public Map<String, List<Told>> streams(String topic) {
        Map<String, List<Told>> streams = new TreeMap<>();
        topic(topic)
                .forEach(told -> streams.computeIfAbsent(told.stream(), key -> new ArrayList<>())
                        .add(told));
        return streams;
    }

    static boolean isOfDeadLetters(String topic) {
        return topic.endsWith(".dlq");
    }

    /** For whoever changes something and looks what is found: nothing in it is shared with this one. */
    public Snapshot copy() {
        Map<String, List<Told>> copiedTopics = new TreeMap<>();
        topics.forEach((name, told) -> copiedTopics.put(name, new ArrayList<>(told)));
        Map<String, Store> copiedStores = new TreeMap<>();
        stores.forEach((name, store) -> copiedStores.put(name, store.copy()));
        return new Snapshot(
                copiedTopics, copiedStores, reads, new TreeMap<>(served), new ArrayList<>(acknowledged), today);
    }

    private static List<Told> once(List<Told> told) {
        Map<String, Told> byId = new LinkedHashMap<>();
        told.forEach(fact -> byId.putIfAbsent(fact.id(), fact));
        return List.copyOf(byId.values());
    }
}
