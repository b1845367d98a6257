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
    public void tag(TargetId id, HandTag tag) {
        byHand(id, given -> {
            given.removeIf(before -> before.tag().equals(tag.tag()));
            given.add(tag);
            return given;
        });
        entriesOf(id).add(ChronicleEntry.tagged(tag));
    }

    @Override
    public void untag(TargetId id, HandTag taken) {
        byHand(id, given -> {
            given.removeIf(before -> before.tag().equals(taken.tag()));
            return given;
        });
        entriesOf(id).add(ChronicleEntry.untagged(taken));
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
        return new Target(target.id(), target.facts(), history, target.byHand());
    }

    private void byHand(TargetId id, UnaryOperator<List<HandTag>> change) {
        targets.computeIfPresent(
                id.value(),
                (key, target) -> new Target(
                        target.id(), target.facts(), target.history(), change.apply(new ArrayList<>(target.byHand()))));
    }
}
