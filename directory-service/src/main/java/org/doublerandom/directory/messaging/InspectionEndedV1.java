package org.doublerandom.directory.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.visit.EndedVisit;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * @param batch absent of visits that ended before it was told: of a first attempt the draw has the same id
 * @param kind absent of visits that ended before it was told: all of them come from a draw
 */
record InspectionEndedV1(
        String visit,
        String draw,
        @Nullable String batch,
        String target,
        List<String> items,
        LocalDate endedOn,
        @Nullable String kind) {
    FrameId toFrame() {
        return new FrameId(batch == null ? draw : batch);
    }

    EndedVisit toVisit() {
        return new EndedVisit(
                new VisitId(visit),
                new TargetId(target),
                endedOn,
                kind == null ? InspectionKind.ROUTINE : InspectionKind.told(kind),
                Set.copyOf(items));
    }
}
