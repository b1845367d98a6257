package org.doublerandom.inspection.domain;

import java.util.List;

/** An inspection after a step, with the facts that others learn from it; both are stored, or neither. */
public record Changed(Inspection inspection, List<InspectionEvent> events) {

    public Changed {
        events = List.copyOf(events);
    }

    /** A step that concerns nobody outside. */
    public static Changed quietly(Inspection inspection) {
        return new Changed(inspection, List.of());
    }

    public static Changed with(InspectionEvent event) {
        return new Changed(event.inspection(), List.of(event));
    }
}
