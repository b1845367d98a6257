package org.doublerandom.inspection.messaging;

import org.doublerandom.inspection.application.KeepGuide;
import org.doublerandom.inspection.domain.value.ContentDiffers;
import org.doublerandom.inspection.domain.value.Digest;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.FactNotYetHere;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class KeepGuideOnGuidePublished implements Reaction<GuidePublishedV1> {

    private final KeepGuide keepGuide;

    KeepGuideOnGuidePublished(KeepGuide keepGuide) {
        this.keepGuide = keepGuide;
    }

    @Override
    public String type() {
        return "org.doublerandom.directory.GuidePublished.v1";
    }

    @Override
    public Class<GuidePublishedV1> body() {
        return GuidePublishedV1.class;
    }

    @Override
    public void react(GuidePublishedV1 body, Fact fact) {
        try {
            keepGuide.keep(new Digest(body.digest()));
        } catch (ContentDiffers e) {
            // as good as not there: the published bytes are awaited, others are never taken for them
            throw new FactNotYetHere("guide " + body.digest() + " as published; " + e.getMessage());
        }
    }
}
