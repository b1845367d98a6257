package org.doublerandom.inspection.application;

import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.inspection.domain.guide.PublishedGuides;
import org.doublerandom.inspection.domain.value.ContentDiffers;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Digest;

/** Fetches a published guide once; from then on inspections do not depend on the directory. */
@UseCase
public class KeepGuide {

    private final Guides guides;
    private final PublishedGuides published;

    KeepGuide(Guides guides, PublishedGuides published) {
        this.guides = guides;
        this.published = published;
    }

    public void keep(Digest digest) {
        if (guides.find(digest).isEmpty()) {
            byte[] served = ContentDiffers.require(published.fetch(digest), digest);
            guides.add(published.read(served));
        }
    }
}
