package org.doublerandom.inspection.domain;

import java.time.LocalDate;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.Target;
import org.doublerandom.inspection.domain.assignment.Window;
import org.jspecify.annotations.Nullable;

/** One row of a work list. */
public record InspectionSummary(
        InspectionId id,
        State state,
        DrawId draw,
        Target target,
        Window window,
        @Nullable LocalDate endedOn) {

    public static InspectionSummary of(Inspection inspection) {
        var assignment = inspection.assignment();
        return new InspectionSummary(
                inspection.id(),
                inspection.state(),
                assignment.draw(),
                assignment.target(),
                assignment.window(),
                inspection.endedVisit().map(visit -> visit.ending().on()).orElse(null));
    }
}
