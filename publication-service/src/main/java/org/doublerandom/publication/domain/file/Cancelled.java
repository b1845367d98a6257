package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.workingdays.WorkingDays;

/**
 * The target lost its place in the draw before it was visited, by a record of the log; nothing is due.
 *
 * @param byLaw whether the whole draw is void by law
 */
public record Cancelled(Assignment assignment, Instant at, boolean byLaw) implements Publication {
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
        return this;
    }

    @Override
    public Publication accept(AcceptedResult result) {
        throw new InspectionNotEnded(id());
    }

    @Override
    public Changed<Publication> publish(Person publisher, Revision revision, Instant now) {
        Duties.of(this).require(publisher);
        throw new ResultNotAccepted(id());
    }
}
