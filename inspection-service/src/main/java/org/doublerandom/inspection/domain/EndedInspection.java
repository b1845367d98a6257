package org.doublerandom.inspection.domain;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.result.Draft;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.sheet.DeadlineClock;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** The visit is over and signed; its result waits to be entered, or to be entered again. */
public record EndedInspection(SignedVisit visit, History history) implements Inspection {

    public RecordedInspection record(Person person, Draft draft, DeadlineClock clock, Instant now) {
        requireRecorder(person, draft);
        draft.result().requireFor(visit.checklist(), visit.sheet().answers());
        boolean late = visit.deadline(clock).isMissedOn(OfficialDay.of(now));
        Entry entry = new Entry(draft.result(), draft.method(), person.id(), draft.absentReason(), late, now);
        return new RecordedInspection(visit, history, entry);
    }

    private void requireRecorder(Person person, Draft draft) {
        if (history.wasReviewedBy(person.id())) {
            throw new ReviewerMayNotRecord(person.id());
        }
        boolean ofTheTeam = assignment().team().includes(person.id());
        if (ofTheTeam && draft.absentReason() != null) {
            throw new NobodyIsAbsent(person.id());
        }
        if (!ofTheTeam) {
            requireStandIn(person, draft);
        }
        person.require(Role.INSPECTOR);
    }

    private void requireStandIn(Person person, Draft draft) {
        if (!assignment().mayStandIn(person)) {
            throw new NotOfTheUnit(person);
        }
        if (draft.absentReason() == null) {
            throw new AbsenceNotExplained(person.id());
        }
    }

    @Override
    public Optional<SignedVisit> endedVisit() {
        return Optional.of(visit);
    }

    @Override
    public Assignment assignment() {
        return visit.assignment();
    }

    @Override
    public State state() {
        return history.isEmpty() ? State.ENDED : State.RETURNED;
    }
}
