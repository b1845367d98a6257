package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Reads what is published, the newest first. */
@UseCase
public class ReadPublications {
    private final Publications publications;

    ReadPublications(Publications publications) {
        this.publications = publications;
    }

    public Page<Published> published(PageRequest page) {
        return publications.published(page);
    }

    public long countDrawn() {
        return publications.countDrawn();
    }

    public long countVisited() {
        return publications.countVisited();
    }

    public Published find(PublicationId id) {
        return publications.findPublished(id).orElseThrow(() -> new RecordUnknown(id.value()));
    }
}
