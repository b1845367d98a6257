package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.guide.GuideDocuments;
import org.doublerandom.publication.domain.guide.PublicGuides;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Digest;

/** Keeps what guides and industry checklists ask, for the public; from then on it does not depend on the directory. */
@UseCase
public class KeepGuides {
    private final PublicGuides guides;
    private final GuideDocuments documents;

    KeepGuides(PublicGuides guides, GuideDocuments documents) {
        this.guides = guides;
        this.documents = documents;
    }

    /** @throws org.doublerandom.publication.domain.guide.DocumentNotHere if it cannot be had now */
    public void keepGuide(String authority, Digest digest) {
        guides.keep(documents.guide(authority, digest));
    }

    /** @throws org.doublerandom.publication.domain.guide.DocumentNotHere if it cannot be had now */
    public void keepChecklist(Digest digest) {
        guides.keep(documents.checklist(digest));
    }
}
