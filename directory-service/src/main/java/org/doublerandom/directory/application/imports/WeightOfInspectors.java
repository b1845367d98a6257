package org.doublerandom.directory.application.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Inspectors who may not be drawn any more, or for a shorter time or other items or batches, or belong to another unit, or get other tags.
 *
 * @param today a certificate that begins later takes somebody away until then
 */
record WeightOfInspectors(Inspectors inspectors, Unit unit, LocalDate today) implements Weight<ListedInspector> {
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

    private boolean isGrave(InspectorFacts before, InspectorFacts now) {
        return before.cap() > 0 && now.cap() == 0
                || countsShorter(before.certificate(), now.certificate())
                || !before.unit().equals(now.unit())
                || !before.tags().equals(now.tags())
                || !Set.copyOf(before.items()).equals(Set.copyOf(now.items()))
                || !Objects.equals(before.loan(), now.loan());
    }

    private boolean countsShorter(@Nullable Certificate before, @Nullable Certificate now) {
        return before != null
                && (now == null
                        || endsEarlier(before.valid(), now.valid())
                        || beginsLater(before.valid(), now.valid()));
    }

    private static boolean endsEarlier(Span before, Span now) {
        LocalDate last = before.to();
        LocalDate end = now.to();
        return end != null && (last == null || end.isBefore(last));
    }

    private boolean beginsLater(Span before, Span now) {
        LocalDate first = before.from();
        LocalDate begin = now.from();
        return begin != null && begin.isAfter(today) && (first == null || begin.isAfter(first));
    }
}
