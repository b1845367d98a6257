package org.doublerandom.publication.application;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** Publishes an accepted result, once. */
@UseCase
public class PublishResult {
    private final Publications publications;
    private final Clock clock;

    PublishResult(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** @param now whether it was published by this, and not before */
    public record Publishing(PublicationId id, boolean now) {}

    public Publishing publish(Person publisher, InspectionId inspection, Revision revision) {
        AtomicBoolean now = new AtomicBoolean();
        publications.change(inspection, file -> {
            Changed<Publication> published = file.seenBy(publisher).publish(publisher, revision, clock.instant());
            now.set(!published.events().isEmpty());
            return published;
        });
        return new Publishing(PublicationId.of(inspection, revision), now.get());
    }
}
