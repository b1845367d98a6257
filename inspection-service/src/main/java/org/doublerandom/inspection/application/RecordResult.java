package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.EndedInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.result.Draft;
import org.doublerandom.inspection.domain.sheet.DeadlineClock;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** Enters the result of a visit that has ended. */
@UseCase
public class RecordResult {

    private final Inspections inspections;
    private final DeadlineClock deadlines;
    private final Clock clock;

    RecordResult(Inspections inspections, DeadlineClock deadlines, Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Inspection record(InspectionId id, Person person, Draft draft) {
        Instant now = clock.instant();
        return inspections.change(
                id,
                inspection -> Changed.to(
                        inspection.seenBy(person).in(EndedInspection.class).record(person, draft, deadlines, now)));
    }
}
