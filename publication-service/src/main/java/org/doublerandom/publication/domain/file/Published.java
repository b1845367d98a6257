package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.workingdays.WorkingDays;

/** The result is public; when it was late, it shows that for good. */
public record Published(
        Assignment assignment,
        RunningClock running,
        AcceptedResult accepted,
        PersonId publisher,
        Instant publishedAt,
        LocalDate publishedOn)
        implements Publication {
    public PublicationId publication() {
        return PublicationId.of(id(), accepted.revision());
    }

    /** A result that was entered late counts as late, whenever it was published. */
    public boolean isLate() {
        return accepted.lateEntry() || running.isMissedOn(publishedOn);
    }

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
        return new Published(assignment, running.recounted(days), accepted, publisher, publishedAt, publishedOn);
    }

    @Override
    public Publication end(RunningClock clock) {
        return this;
    }

    @Override
    public Publication accept(AcceptedResult result) {
        if (result.revision().number() > accepted.revision().number()) {
            throw new PublishedResultStands(publication(), result.revision());
        }
        return this;
    }

    @Override
    public Changed<Publication> publish(Person publisher, Revision revision, Instant at) {
        Duties.of(this).require(publisher);
        RevisionNotAccepted.unless(accepted, revision, id());
        return Changed.to(this);
    }

    @Override
    public Punctuality punctuality(LocalDate today) {
        if (isLate()) {
            return Punctuality.LATE;
        }
        return running.isUndecidedOn(publishedOn) ? Punctuality.UNDECIDED : Punctuality.IN_TIME;
    }
}
