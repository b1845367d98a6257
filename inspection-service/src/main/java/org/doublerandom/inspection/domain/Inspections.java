package org.doublerandom.inspection.domain;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.inspection.domain.assignment.InspectionId;

/** All inspections of this service. State and events are stored together or not at all. */
public interface Inspections {

    int MOST_IN_A_LIST = 200;

    /** The inspection, or {@link NoSuchInspection}. */
    Inspection get(InspectionId id);

    /** Adds it with the facts of its assignment unless it is there already; then nothing changes. */
    void addIfAbsent(Changed<Inspection> assigned);

    /** Applies the change to the latest state, again if somebody else was faster, and gives the new state. */
    Inspection change(InspectionId id, Function<Inspection, Changed<Inspection>> change);

    /** At most {@link #MOST_IN_A_LIST}, in the order of their ids, which says nothing about ranks. */
    List<InspectionSummary> find(InspectionQuery query);
}
