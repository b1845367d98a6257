package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.RecordedInspection;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** A second person sends the record back with the reason. */
@UseCase
public class SendBackResult {

    private final Inspections inspections;
    private final Clock clock;

    SendBackResult(Inspections inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    public Inspection sendBack(InspectionId id, Person person, Wording reason) {
        Instant now = clock.instant();
        return inspections.change(
                id,
                inspection -> Changed.to(
                        inspection.seenBy(person).in(RecordedInspection.class).sendBack(person, reason, now)));
    }
}
