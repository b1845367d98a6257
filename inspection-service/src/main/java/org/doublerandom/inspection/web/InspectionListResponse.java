package org.doublerandom.inspection.web;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.InspectionSummary;
import org.doublerandom.inspection.domain.State;
import org.jspecify.annotations.Nullable;

record InspectionListResponse(List<Row> inspections) {

    record Row(
            String inspection,
            State state,
            String draw,
            InspectionResponse.TargetView target,
            InspectionResponse.WindowView window,
            @Nullable LocalDate endedOn) {

        static Row of(InspectionSummary summary) {
            return new Row(
                    summary.id().value(),
                    summary.state(),
                    summary.draw().value(),
                    InspectionResponse.TargetView.of(summary.target()),
                    InspectionResponse.WindowView.of(summary.window()),
                    summary.endedOn());
        }
    }
}
