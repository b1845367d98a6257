package org.doublerandom.inspection.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Passes the same contract as the adapter, so that it cannot lie. */
public final class InMemoryInspections implements Inspections {

    private final TreeMap<String, Inspection> byId = new TreeMap<>();
    private final List<Object> told = new ArrayList<>();

    @Override
    public synchronized Inspection get(InspectionId id) {
        Inspection inspection = byId.get(id.value());
        if (inspection == null) {
            throw new NoSuchInspection(id);
        }
        return inspection;
    }

    @Override
    public synchronized void addIfAbsent(Changed<Inspection> assigned) {
        if (byId.putIfAbsent(assigned.state().id().value(), assigned.state()) == null) {
            told.addAll(assigned.events());
        }
    }

    @Override
    public synchronized Inspection change(InspectionId id, Function<Inspection, Changed<Inspection>> change) {
        Changed<Inspection> changed = change.apply(get(id));
        byId.put(id.value(), changed.state());
        told.addAll(changed.events());
        return changed.state();
    }

    @Override
    public synchronized List<InspectionId> of(DrawId draw) {
        return byId.values().stream()
                .filter(inspection -> inspection.assignment().draw().equals(draw))
                .map(Inspection::id)
                .toList();
    }

    @Override
    public synchronized Page<InspectionSummary> find(InspectionQuery query, PageRequest page) {
        List<InspectionSummary> found = byId.values().stream()
                .filter(query::matches)
                .map(InspectionSummary::of)
                .toList();
        return Page.of(found, summary -> summary.id().value(), page);
    }

    public synchronized List<Object> told() {
        return List.copyOf(told);
    }

    public synchronized int size() {
        return byId.size();
    }
}
