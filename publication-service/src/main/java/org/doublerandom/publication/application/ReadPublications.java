package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.starter.UseCase;

/** Reads what is published, the newest first. */
@UseCase
public class ReadPublications {
    private final Publications publications;

    ReadPublications(Publications publications) {
        this.publications = publications;
    }

    public List<Published> published(int from, int limit) {
        return publications.published(from, limit);
    }

    public long count() {
        return publications.countPublished();
    }

    public Published find(PublicationId id) {
        return publications.findPublished(id).orElseThrow(() -> new RecordUnknown("publication", id.value()));
    }
}
