package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/** Ends the visit and starts the clock; without a day given it ended today. */
@UseCase
public class EndVisit {

    private final Inspections inspections;
    private final Clock clock;

    EndVisit(Inspections inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    public Inspection end(InspectionId id, Person person, @Nullable LocalDate endedOn) {
        Instant now = clock.instant();
        LocalDate day = endedOn == null ? OfficialDay.of(now) : endedOn;
        return inspections.change(
                id,
                inspection ->
                        inspection.seenBy(person).in(CheckedInInspection.class).end(person, day, now));
    }
}
