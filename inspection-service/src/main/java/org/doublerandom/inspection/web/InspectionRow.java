package org.doublerandom.inspection.web;

import java.time.LocalDate;
import org.doublerandom.inspection.domain.InspectionSummary;
import org.doublerandom.inspection.domain.State;
import org.jspecify.annotations.Nullable;

record InspectionRow(
        String inspection,
        State state,
        String draw,
        InspectionResponse.TargetView target,
        InspectionResponse.WindowView window,
        @Nullable LocalDate endedOn) {
    static InspectionRow of(InspectionSummary summary) {
        return new InspectionRow(
                summary.id().value(),
                summary.state(),
                summary.draw().value(),
                InspectionResponse.TargetView.of(summary.target()),
                InspectionResponse.WindowView.of(summary.window()),
                summary.endedOn());
    }
}
