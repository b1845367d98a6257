package org.doublerandom.inspection.application;

import java.time.Clock;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.NoticeCodes;
import org.doublerandom.inspection.domain.assignment.SelectionPage;
import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.starter.UseCase;

/** Makes an inspection of every selection of a page; a page that comes again, or half of one, makes nothing twice. */
@UseCase
public class AssignInspections {

    private final Inspections inspections;
    private final Guides guides;
    private final NoticeCodes codes;
    private final Clock clock;

    AssignInspections(Inspections inspections, Guides guides, NoticeCodes codes, Clock clock) {
        this.inspections = inspections;
        this.guides = guides;
        this.codes = codes;
        this.clock = clock;
    }

    public void assign(SelectionPage page) {
        page.assignments(guides, codes, clock.instant()).stream()
                .map(AssignedInspection::of)
                .forEach(inspections::addIfAbsent);
    }
}
