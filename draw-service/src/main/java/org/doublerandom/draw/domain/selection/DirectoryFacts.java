package org.doublerandom.draw.domain.selection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.jspecify.annotations.Nullable;

/** The directory's answer about some targets and inspectors. */
public record DirectoryFacts(Map<TargetId, TargetFacts> targets, Map<InspectorId, InspectorFacts> inspectors) {

    public static final DirectoryFacts NONE = new DirectoryFacts(Map.of(), Map.of());

    public DirectoryFacts {
        targets = Map.copyOf(targets);
        inspectors = Map.copyOf(inspectors);
    }

    public DirectoryFacts plus(DirectoryFacts more) {
        Map<TargetId, TargetFacts> allTargets = new HashMap<>(targets);
        allTargets.putAll(more.targets);
        Map<InspectorId, InspectorFacts> allInspectors = new HashMap<>(inspectors);
        allInspectors.putAll(more.inspectors);
        return new DirectoryFacts(allTargets, allInspectors);
    }

    public static DirectoryFacts of(Collection<TargetFacts> targets, Collection<InspectorFacts> inspectors) {
        return new DirectoryFacts(
                targets.stream().collect(Collectors.toMap(TargetFacts::target, Function.identity())),
                inspectors.stream().collect(Collectors.toMap(InspectorFacts::inspector, Function.identity())));
    }

    public NamedSelection named(Selection selection) {
        return new NamedSelection(
                require(selection.target(), targets.get(selection.target())),
                selection.team().stream()
                        .map(inspector -> require(inspector, inspectors.get(inspector)))
                        .toList());
    }

    private static <T> T require(Object id, @Nullable T facts) {
        if (facts == null) {
            throw new FactsMissing(id);
        }
        return facts;
    }
}
