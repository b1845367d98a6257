package org.doublerandom.inspection.domain;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** All inspections of this service. State and events are stored together or not at all. */
public interface Inspections {

    /** The inspection, or {@link NoSuchInspection}. */
    Inspection get(InspectionId id);

    /** Adds it with the facts of its assignment unless it is there already; then nothing changes. */
    void addIfAbsent(Changed<Inspection> assigned);

    /** Applies the change to the latest state, again if somebody else was faster, and gives the new state. */
    Inspection change(InspectionId id, Function<Inspection, Changed<Inspection>> change);

    /** All that follow from the draw, whatever has become of them. */
    List<InspectionId> of(DrawId draw);

    /** In the order of their ids, which says nothing about ranks. */
    Page<InspectionSummary> find(InspectionQuery query, PageRequest page);
}
