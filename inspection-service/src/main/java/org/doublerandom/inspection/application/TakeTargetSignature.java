package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** Takes the target's signature under the answers, or its witnessed refusal. */
@UseCase
public class TakeTargetSignature {

    private final Inspections inspections;
    private final Clock clock;

    TakeTargetSignature(Inspections inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    public Inspection take(InspectionId id, Person person, Statement statement) {
        Instant now = clock.instant();
        return inspections.change(
                id,
                inspection -> Changed.to(
                        inspection.seenBy(person).in(CheckedInInspection.class).signTarget(person, statement, now)));
    }
}
