package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.workingdays.WorkingDays;

/** The result is accepted and waits for a publisher. */
public record Publishable(Assignment assignment, RunningClock running, AcceptedResult accepted) implements Publication {
    @Override
    public Optional<RunningClock> clock() {
        return Optional.of(running);
    }

    @Override
    public Optional<AcceptedResult> result() {
        return Optional.of(accepted);
    }

    @Override
    public Publication recounted(WorkingDays days) {
        return new Publishable(assignment, running.recounted(days), accepted);
    }

    @Override
    public Publication end(RunningClock clock) {
        return this;
    }

    /** Whether this person is free to publish it: a publisher of the authority who had no hand in the result. */
    public boolean mayBePublishedBy(Person publisher) {
        return Duties.of(this).allow(publisher);
    }

    @Override
    public Publication accept(AcceptedResult result) {
        boolean newer = result.revision().number() > accepted.revision().number();
        return newer ? new Publishable(assignment, running, result) : this;
    }

    @Override
    public Changed<Publication> publish(Person publisher, Revision revision, Instant at) {
        Duties.of(this).require(publisher);
        RevisionNotAccepted.unless(accepted, revision, id());
        Published published = new Published(assignment, running, accepted, publisher.id(), at, OfficialDay.of(at));
        return Changed.to(published, ResultPublished.of(published));
    }
}
