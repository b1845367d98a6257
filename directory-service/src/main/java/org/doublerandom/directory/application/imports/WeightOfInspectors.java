package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.values.Unit;

/** Inspectors who may not be drawn any more, or belong to another unit, or get other tags. */
record WeightOfInspectors(Inspectors inspectors, Unit unit) implements Weight<ListedInspector> {
    @Override
    public long grave(List<ListedInspector> entries) {
        Map<InspectorId, InspectorFacts> known = known(entries);
        return entries.stream()
                .filter(entry -> known.containsKey(entry.id()))
                .filter(entry -> isGrave(known.get(entry.id()), entry.facts()))
                .count();
    }

    @Override
    public long known() {
        return inspectors.all().stream()
                .filter(inspector -> unit.covers(inspector.facts().unit()))
                .count();
    }

    /** All: a roster is of the whole authority. */
    @Override
    public List<FrameRequest> touched(List<ListedInspector> entries, List<FrameRequest> pending) {
        Map<InspectorId, InspectorFacts> known = known(entries);
        return entries.stream().allMatch(entry -> entry.facts().equals(known.get(entry.id()))) ? List.of() : pending;
    }

    private Map<InspectorId, InspectorFacts> known(List<ListedInspector> entries) {
        return inspectors.findAll(entries.stream().map(ListedInspector::id).toList()).stream()
                .collect(Collectors.toMap(Inspector::id, Inspector::facts));
    }

    private static boolean isGrave(InspectorFacts before, InspectorFacts now) {
        return before.cap() > 0 && now.cap() == 0
                || before.certificate() != null && now.certificate() == null
                || !before.unit().equals(now.unit())
                || !before.tags().equals(now.tags());
    }
}
