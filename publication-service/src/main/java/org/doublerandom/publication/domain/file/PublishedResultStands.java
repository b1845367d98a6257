package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;

/** A published result is changed by a correction only, never by recording anew. */
public final class PublishedResultStands extends RuntimeException {
    public PublishedResultStands(PublicationId publication, Revision revision) {
        super("publication: " + publication + ", revision " + revision.number() + " came after it (expected: none)");
    }
}
