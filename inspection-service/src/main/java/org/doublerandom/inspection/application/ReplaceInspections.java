package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.NoticeCodes;
import org.doublerandom.inspection.domain.assignment.SelectionPage;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** A draw was altered: whoever was struck is not inspected, a successor is, and teams change. Harmless to repeat. */
@UseCase
public class ReplaceInspections {

    private final Inspections inspections;
    private final Guides guides;
    private final NoticeCodes codes;
    private final Clock clock;

    ReplaceInspections(Inspections inspections, Guides guides, NoticeCodes codes, Clock clock) {
        this.inspections = inspections;
        this.guides = guides;
        this.codes = codes;
        this.clock = clock;
    }

    public void replace(SelectionPage page, Optional<TargetId> struck) {
        Instant now = clock.instant();
        struck.map(target -> InspectionId.of(page.draw(), target, page.department()))
                .ifPresent(id -> inspections.change(id, inspection -> inspection.cancel(now)));
        for (Assignment assignment : page.assignments(guides, codes, now)) {
            inspections.addIfAbsent(AssignedInspection.of(assignment));
            inspections.change(assignment.id(), inspection -> Changed.to(inspection.withTeam(assignment.team())));
        }
    }
}
