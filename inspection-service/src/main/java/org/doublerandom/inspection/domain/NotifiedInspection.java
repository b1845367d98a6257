package org.doublerandom.inspection.domain;

import java.time.Instant;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/** The target has its notice; the visit begins with the check-in of a team member. */
public record NotifiedInspection(Assignment assignment, Notice notice) implements Inspection {

    /** @param lateReason what is said about a visit after the window of the plan */
    public CheckedInInspection checkIn(
            Person person, @Nullable Wording place, @Nullable Wording lateReason, Instant now) {
        assignment.requireTeamMember(person);
        Wording late = assignment.window().lateReason(OfficialDay.of(now), lateReason);
        return new CheckedInInspection(assignment, notice, new CheckIn(person.id(), place, now, late), Sheet.EMPTY);
    }

    @Override
    public State state() {
        return State.NOTIFIED;
    }
}
