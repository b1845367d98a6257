package org.doublerandom.inspection.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.InspectionEnded;
import org.doublerandom.inspection.domain.sheet.SignedVisit;

record InspectionEndedV1(
        String inspection,
        String visit,
        String draw,
        String batch,
        String target,
        List<String> items,
        LocalDate endedOn,
        Instant endedAt,
        String kind) {
    /** So far every visit follows from a draw, and none but routine ones (日常) do. */
    private static final String ROUTINE = "ROUTINE";

    static InspectionEndedV1 of(InspectionEnded event) {
        SignedVisit visit = event.inspection().visit();
        return new InspectionEndedV1(
                visit.assignment().id().value(),
                visit.assignment().visit().value(),
                visit.assignment().draw().value(),
                visit.assignment().batch().value(),
                visit.assignment().target().id().value(),
                visit.checklist().items().stream()
                        .map(item -> item.id().value())
                        .toList(),
                visit.ending().on(),
                visit.ending().at(),
                ROUTINE);
    }
}
