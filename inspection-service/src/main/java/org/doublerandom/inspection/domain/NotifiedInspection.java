package org.doublerandom.inspection.domain;

import java.time.Instant;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.person.Person;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.value.PlainText;
import org.doublerandom.values.OfficialDay;
import org.jspecify.annotations.Nullable;

/** The target has its notice; the visit begins with the check-in of a team member. */
public record NotifiedInspection(Assignment assignment, Notice notice) implements Inspection {

    /** @param lateReason what is said about a visit after the window of the plan */
    public CheckedInInspection checkIn(
            Person person, @Nullable PlainText place, @Nullable PlainText lateReason, Instant now) {
        assignment.requireTeamMember(person);
        PlainText late = assignment.window().lateReason(OfficialDay.of(now), lateReason);
        return new CheckedInInspection(assignment, notice, new CheckIn(person.id(), place, now, late), Sheet.EMPTY);
    }

    @Override
    public State state() {
        return State.NOTIFIED;
    }
}
