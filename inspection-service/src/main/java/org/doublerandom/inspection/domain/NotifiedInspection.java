package org.doublerandom.inspection.domain;

import java.time.Instant;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/** The target has its notice; the visit begins with the check-in of a team member. */
public record NotifiedInspection(Assignment assignment, Notice notice) implements Inspection {

    /** @param lateReason what is said about a visit after the window of the plan */
    public Changed<Inspection> checkIn(
            Person person, @Nullable Wording place, @Nullable Wording lateReason, Instant now) {
        assignment.requireTeamMember(person);
        Wording late = assignment.window().lateReason(OfficialDay.of(now), lateReason);
        CheckedInInspection begun =
                new CheckedInInspection(assignment, notice, new CheckIn(person.id(), place, now, late), Sheet.EMPTY);
        return Changed.to(begun, new InspectionBegun(begun));
    }

    @Override
    public Changed<Inspection> cancel(Instant now) {
        return CancelledInspection.of(this, CancelReason.STRUCK, now);
    }

    @Override
    public Changed<Inspection> cancelByLaw(Instant now) {
        return CancelledInspection.of(this, CancelReason.LAW, now);
    }

    /** The notice names the officers (行政处罚法 § 42): another team gives another one. */
    @Override
    public Inspection withTeam(Team team) {
        return team.equals(assignment.team()) ? this : new AssignedInspection(assignment.with(team));
    }

    @Override
    public State state() {
        return State.NOTIFIED;
    }
}
