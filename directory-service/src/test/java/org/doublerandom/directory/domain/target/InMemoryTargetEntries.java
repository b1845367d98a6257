package org.doublerandom.directory.domain.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;

abstract class InMemoryTargetEntries implements TargetEntries {
    final Map<String, Target> targets = new TreeMap<>();
    private final Map<TargetId, List<ChronicleEntry>> chronicles = new HashMap<>();
    private final Map<TargetId, Integer> mergedAsOf = new HashMap<>();

    @Override
    public List<ChronicleEntry> chronicle(TargetId id) {
        return List.copyOf(entriesOf(id));
    }

    @Override
    public boolean note(TargetId id, ChronicleEntry entry) {
        if (!targets.containsKey(id.value())) {
            return false;
        }
        if (entriesOf(id).stream().noneMatch(entry::isOfTheSame)) {
            entriesOf(id).add(entry);
        }
        return true;
    }

    @Override
    public void retag(TargetId id, ChronicleEntry act, UnaryOperator<List<HandTag>> change) {
        Target target = targets.get(id.value());
        if (target != null) {
            targets.put(
                    id.value(),
                    new Target(
                            id, target.facts(), target.history(), change.apply(target.byHand()), target.mergedInto()));
            entriesOf(id).add(act);
        }
    }

    @Override
    public void merge(Merger merger, TargetId standing, int merged) {
        targets.values().stream()
                .filter(target ->
                        target.id().equals(merger.old()) || merger.old().equals(target.mergedInto()))
                .map(Target::id)
                .filter(id -> mergedAsOf.getOrDefault(id, 0) < merged)
                .toList()
                .forEach(id -> {
                    mergedAsOf.put(id, merged);
                    targets.computeIfPresent(
                            id.value(),
                            (key, target) ->
                                    new Target(id, target.facts(), target.history(), target.byHand(), standing));
                });
        note(merger.old(), ChronicleEntry.merged(merger));
        note(merger.into(), ChronicleEntry.absorbed(merger));
    }

    @Override
    public List<TargetId> mergedInto(TargetId id) {
        return targets.values().stream()
                .filter(target -> id.equals(target.mergedInto()))
                .map(Target::id)
                .toList();
    }

    @Override
    public Map<TargetId, TargetId> merged() {
        Map<TargetId, TargetId> merged = new HashMap<>();
        targets.values().forEach(target -> {
            if (target.mergedInto() != null) {
                merged.put(target.id(), target.mergedInto());
            }
        });
        return merged;
    }

    /** With what was merged into it. */
    final Target whole(Target target) {
        if (mergedAsOf.isEmpty()) {
            // Without a merger nobody goes through all for each.
            return target;
        }
        return mergedInto(target.id()).stream()
                .map(old -> targets.get(old.value()))
                .reduce(target, Target::with);
    }

    @Override
    public Set<Tag> tagsByHand() {
        return targets.values().stream()
                .flatMap(target -> target.byHand().stream())
                .map(HandTag::tag)
                .collect(Collectors.toUnmodifiableSet());
    }

    final List<ChronicleEntry> entriesOf(TargetId id) {
        return chronicles.computeIfAbsent(id, fresh -> new ArrayList<>());
    }

    static Target with(Target target, DrawHistory history) {
        return new Target(target.id(), target.facts(), history, target.byHand(), target.mergedInto());
    }
}
