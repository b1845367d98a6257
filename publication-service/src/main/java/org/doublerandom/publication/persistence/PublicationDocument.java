package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.AwaitingResult;
import org.doublerandom.publication.domain.file.Cancelled;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publishable;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.file.RunningClock;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.publication.domain.search.FoldedName;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Not the file itself, because a file is one of five types and the store must tell which: its parts as they are, and
 * beside them what files are looked for by.
 *
 * @param foldedName the target's name as it is compared
 * @param nameParts of the folded name, so that a part of it is found without looking at all names
 * @param cancelledByLaw absent unless the whole draw is void by law
 * @param acceptedOn the day on the wall of the authority on which the result was accepted, for the figures of a year
 */
record PublicationDocument(
        Stage stage,
        Assignment assignment,
        String foldedName,
        Set<String> nameParts,
        @Nullable RunningClock clock,
        @Nullable AcceptedResult result,
        @Nullable LocalDate acceptedOn,
        @Nullable Made made,
        @Nullable Instant cancelledAt,
        @Nullable Boolean cancelledByLaw) {
    enum Stage {
        AWAITING_END,
        AWAITING_RESULT,
        PUBLISHABLE,
        PUBLISHED,
        CANCELLED;

        static Stage of(Publication file) {
            if (file instanceof Published) {
                return PUBLISHED;
            }
            if (file instanceof Publishable) {
                return PUBLISHABLE;
            }
            if (file instanceof Cancelled) {
                return CANCELLED;
            }
            return file instanceof AwaitingResult ? AWAITING_RESULT : AWAITING_END;
        }
    }

    /** The publication itself. */
    record Made(PublicationId publication, PersonId publisher, Instant publishedAt, LocalDate publishedOn) {
        static Made of(Published published) {
            return new Made(
                    published.publication(), published.publisher(), published.publishedAt(), published.publishedOn());
        }
    }

    static PublicationDocument of(Publication file) {
        String name = FoldedName.of(file.assignment().target().name()).value();
        return new PublicationDocument(
                Stage.of(file),
                file.assignment(),
                name,
                NameParts.of(name),
                file.clock().orElse(null),
                file.result().orElse(null),
                file.result().map(result -> OfficialDay.of(result.acceptedAt())).orElse(null),
                file instanceof Published published ? Made.of(published) : null,
                file instanceof Cancelled cancelled ? cancelled.at() : null,
                file instanceof Cancelled cancelled && cancelled.byLaw() ? true : null);
    }

    Publication toPublication() {
        if (cancelledAt != null) {
            return new Cancelled(assignment, cancelledAt, Boolean.TRUE.equals(cancelledByLaw));
        }
        if (clock == null) {
            return new AwaitingEnd(assignment);
        }
        if (result == null) {
            return new AwaitingResult(assignment, clock);
        }
        return made == null
                ? new Publishable(assignment, clock, result)
                : new Published(assignment, clock, result, made.publisher(), made.publishedAt(), made.publishedOn());
    }
}
