package org.doublerandom.inspection.domain.sheet;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.PersonId;

/** The end of the inspection on site; its day starts the clock of 20 working days. */
public record Ending(LocalDate on, PersonId by, Instant at) {

    /** Neither before the team was there nor in the future: both would move the deadline. */
    public Ending requireSince(CheckIn checkIn) {
        LocalDate today = OfficialDay.of(at);
        if (on.isBefore(checkIn.day()) || on.isAfter(today)) {
            throw new EndOutsideVisit(on, checkIn.day(), today);
        }
        return this;
    }
}
