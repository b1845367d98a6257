package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.workingdays.WorkingDays;

/** The inspection has ended and its clock runs; no result is accepted yet. */
public record AwaitingResult(Assignment assignment, RunningClock running) implements Publication {
    @Override
    public Optional<RunningClock> clock() {
        return Optional.of(running);
    }

    @Override
    public Optional<AcceptedResult> result() {
        return Optional.empty();
    }

    @Override
    public Publication recounted(WorkingDays days) {
        return new AwaitingResult(assignment, running.recounted(days));
    }

    @Override
    public Publication end(RunningClock clock) {
        return this;
    }

    @Override
    public Publication accept(AcceptedResult result) {
        return new Publishable(assignment, running, result);
    }

    @Override
    public Changed<Publication> publish(Person publisher, Revision revision, Instant at) {
        Duties.of(this).require(publisher);
        throw new ResultNotAccepted(id());
    }
}
