package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.RecordedInspection;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A second person accepts the record; the result stands. */
@UseCase
public class AcceptResult {

    private final Inspections inspections;
    private final Clock clock;

    AcceptResult(Inspections inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    public Inspection accept(InspectionId id, Person person) {
        Instant now = clock.instant();
        return inspections.change(
                id,
                inspection ->
                        inspection.seenBy(person).in(RecordedInspection.class).accept(person, now));
    }
}
