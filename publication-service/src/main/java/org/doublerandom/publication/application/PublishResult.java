package org.doublerandom.publication.application;

import java.time.Clock;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.Person;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;

/** Publishes an accepted result, once. */
@UseCase
public class PublishResult {
    private final Publications publications;
    private final Clock clock;

    PublishResult(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    public PublicationId publish(Person publisher, InspectionId inspection, Revision revision) {
        publications.change(inspection, file -> file.publish(publisher, revision, clock.instant()));
        return PublicationId.of(inspection, revision);
    }
}
