package org.doublerandom.inspection.domain;

import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.sheet.SignedVisit;

/** The public can read the result. */
public record PublishedInspection(AcceptedInspection accepted, PublishedAs publication) implements Inspection {

    /** The same news may arrive again. */
    @Override
    public PublishedInspection publishedAs(PublishedAs again) {
        return again.equals(publication) ? this : new PublishedInspection(accepted, again);
    }

    @Override
    public Optional<SignedVisit> endedVisit() {
        return accepted.endedVisit();
    }

    @Override
    public Assignment assignment() {
        return accepted.assignment();
    }

    @Override
    public State state() {
        return State.PUBLISHED;
    }
}
