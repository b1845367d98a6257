package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** A team member confirms the answers in his own session. */
@UseCase
public class SignAsInspector {

    private final Inspections inspections;
    private final Clock clock;

    SignAsInspector(Inspections inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    public Inspection sign(InspectionId id, Person person) {
        Instant now = clock.instant();
        return inspections.change(
                id,
                inspection -> Changed.to(
                        inspection.seenBy(person).in(CheckedInInspection.class).sign(person, now)));
    }
}
