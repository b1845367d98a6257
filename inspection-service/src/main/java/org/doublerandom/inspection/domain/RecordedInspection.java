package org.doublerandom.inspection.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.result.Acceptance;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.result.Returned;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;

/** The record has been entered; another person reviews it. */
public record RecordedInspection(SignedVisit visit, History history, Entry entry) implements Inspection {

    public Changed<Inspection> accept(Person person, Instant now) {
        requireReviewer(person);
        AcceptedInspection accepted = new AcceptedInspection(
                visit, history, entry, new Acceptance(Acceptance.FIRST_REVISION, person.id(), now));
        return Changed.to(accepted, new ResultRecorded(accepted));
    }

    public EndedInspection sendBack(Person person, Wording reason, Instant now) {
        requireReviewer(person);
        return new EndedInspection(visit, history.plus(new Returned(entry, person.id(), reason, now)));
    }

    // by person first: a role can be given to anybody, a signature cannot be taken back
    private void requireReviewer(Person person) {
        List<PersonId> recorders = history.recordersUpTo(entry);
        if (recorders.contains(person.id())) {
            throw new RecorderMayNotReview(person.id(), recorders);
        }
        if (assignment().team().includes(person.id())) {
            throw new InspectorMayNotReview(person.id());
        }
        person.require(Role.REVIEWER);
        person.requireOf(assignment().authority().code());
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
        return State.RECORDED;
    }
}
