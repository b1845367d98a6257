package org.doublerandom.inspection.domain;

import java.time.Instant;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.NoticeText;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/** Drawn and approved by the release of its batch; the target knows nothing yet. */
public record AssignedInspection(Assignment assignment) implements Inspection {

    public static Changed<Inspection> of(Assignment assignment) {
        AssignedInspection assigned = new AssignedInspection(assignment);
        return Changed.to(assigned, new InspectionAssigned(assigned));
    }

    /** @param lateReason what is said about a notice after the window of the plan */
    public NotifiedInspection notify(Person person, NoticeText text, @Nullable Wording lateReason, Instant now) {
        assignment.requireTeamMember(person);
        return new NotifiedInspection(assignment, Notice.of(assignment, text, person.id(), lateReason, now));
    }

    @Override
    public Changed<Inspection> cancel(Instant now) {
        return CancelledInspection.of(this, CancelReason.STRUCK, now);
    }

    @Override
    public Changed<Inspection> cancelByLaw(Instant now) {
        return CancelledInspection.of(this, CancelReason.LAW, now);
    }

    @Override
    public Inspection withTeam(Team team) {
        return new AssignedInspection(assignment.with(team));
    }

    @Override
    public State state() {
        return State.ASSIGNED;
    }
}
