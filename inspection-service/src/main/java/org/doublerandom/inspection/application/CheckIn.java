package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.NotifiedInspection;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/** Begins the visit. */
@UseCase
public class CheckIn {

    private final Inspections inspections;
    private final Clock clock;

    CheckIn(Inspections inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    public Inspection checkIn(InspectionId id, Person person, @Nullable Wording place, @Nullable Wording lateReason) {
        Instant now = clock.instant();
        return inspections.change(
                id,
                inspection ->
                        inspection.seenBy(person).in(NotifiedInspection.class).checkIn(person, place, lateReason, now));
    }
}
