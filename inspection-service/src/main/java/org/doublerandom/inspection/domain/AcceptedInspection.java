package org.doublerandom.inspection.domain;

import java.util.List;
import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.result.Acceptance;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.values.PersonId;

/** The result stands; from now on a third person may publish it. */
public record AcceptedInspection(SignedVisit visit, History history, Entry entry, Acceptance acceptance)
        implements Inspection {

    @Override
    public PublishedInspection publishedAs(PublishedAs publication) {
        return new PublishedInspection(this, publication);
    }

    public List<PersonId> recorders() {
        return history.recordersUpTo(entry);
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
        return State.ACCEPTED;
    }
}
