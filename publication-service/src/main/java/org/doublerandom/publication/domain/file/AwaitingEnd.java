package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.workingdays.WorkingDays;

/** The inspection is assigned; no clock runs yet. */
public record AwaitingEnd(Assignment assignment) implements Publication {
    @Override
    public Optional<RunningClock> clock() {
        return Optional.empty();
    }

    @Override
    public Optional<AcceptedResult> result() {
        return Optional.empty();
    }

    @Override
    public Publication recounted(WorkingDays days) {
        return this;
    }

    @Override
    public Publication end(RunningClock clock) {
        return new AwaitingResult(assignment, clock);
    }

    @Override
    public Publication cancel(Instant at, boolean byLaw) {
        return new Cancelled(assignment, at, byLaw);
    }

    @Override
    public Publication accept(AcceptedResult result) {
        throw new InspectionNotEnded(id());
    }

    @Override
    public Changed<Publication> publish(Person publisher, Revision revision, Instant at) {
        Duties.of(this).require(publisher);
        throw new ResultNotAccepted(id());
    }
}
