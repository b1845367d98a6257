package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.publication.domain.PersonId;
import org.doublerandom.publication.domain.file.AcceptedResult;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.AwaitingResult;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publishable;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.file.RunningClock;
import org.jspecify.annotations.Nullable;

record PublicationDocument(
        AssignmentDocument assignment,
        @Nullable ClockDocument clock,
        @Nullable ResultDocument result,
        @Nullable Made made) {
    /** The publication itself. */
    record Made(String publication, String publisher, Instant publishedAt, LocalDate publishedOn) {
        static Made of(Published published) {
            return new Made(
                    published.publication().value(),
                    published.publisher().value(),
                    published.publishedAt(),
                    published.publishedOn());
        }
    }

    static PublicationDocument of(Publication file) {
        return new PublicationDocument(
                AssignmentDocument.of(file.assignment()),
                file.clock().map(ClockDocument::of).orElse(null),
                file.result().map(ResultDocument::of).orElse(null),
                file instanceof Published published ? Made.of(published) : null);
    }

    Publication toPublication() {
        Assignment assigned = assignment.toAssignment();
        if (clock == null) {
            return new AwaitingEnd(assigned);
        }
        RunningClock running = clock.toClock();
        if (result == null) {
            return new AwaitingResult(assigned, running);
        }
        AcceptedResult accepted = result.toResult();
        return made == null
                ? new Publishable(assigned, running, accepted)
                : new Published(
                        assigned,
                        running,
                        accepted,
                        new PersonId(made.publisher()),
                        made.publishedAt(),
                        made.publishedOn());
    }
}
