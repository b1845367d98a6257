package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.Traits;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** Targets that are closed, moved, registered on another day, or get other tags. */
record WeightOfTargets(Directory directory, Unit unit) implements Weight<RegisteredTarget> {
    @Override
    public long grave(List<RegisteredTarget> entries) {
        Map<TargetId, Target> known = known(entries);
        return entries.stream()
                .filter(entry -> known.containsKey(entry.id()))
                .filter(entry -> isGrave(known.get(entry.id()).facts(), entry.facts()))
                .count();
    }

    @Override
    public long known() {
        return directory.targets().count(unit, Set.of());
    }

    @Override
    public List<FrameRequest> touched(List<RegisteredTarget> entries, List<FrameRequest> pending) {
        if (pending.isEmpty()) {
            return List.of();
        }
        Map<TargetId, Target> known = known(entries);
        TagMapping mapping = directory.tagMappings().current();
        List<Traits> changed = entries.stream()
                .flatMap(entry -> changed(entry, known.get(entry.id())))
                .map(target -> Traits.of(target, mapping))
                .distinct()
                .toList();
        return pending.stream()
                .filter(request -> changed.stream().anyMatch(request::selects))
                .toList();
    }

    /** As it was and as it would be; nothing where both are the same. */
    private static Stream<Target> changed(RegisteredTarget entry, @Nullable Target before) {
        if (before == null) {
            return Stream.of(new Target(entry.id(), entry.facts(), DrawHistory.NONE));
        }
        return before.facts().equals(entry.facts())
                ? Stream.empty()
                : Stream.of(
                        before,
                        new Target(entry.id(), entry.facts(), before.history(), before.byHand(), before.mergedInto()));
    }

    private Map<TargetId, Target> known(List<RegisteredTarget> entries) {
        return directory
                .targets()
                .findAll(entries.stream().map(RegisteredTarget::id).toList())
                .stream()
                .collect(Collectors.toMap(Target::id, Function.identity()));
    }

    private static boolean isGrave(TargetFacts before, TargetFacts now) {
        return before.registration().isOpen() && !now.registration().isOpen()
                || differs(before, now, facts -> facts.registration().registeredOn())
                || differs(before, now, TargetFacts::area)
                || differs(before, now, TargetFacts::kind)
                || differs(before, now, TargetFacts::industry)
                || differs(before, now, TargetFacts::scopes);
    }

    private static boolean differs(TargetFacts before, TargetFacts now, Function<TargetFacts, @Nullable Object> fact) {
        return !Objects.equals(fact.apply(before), fact.apply(now));
    }
}
