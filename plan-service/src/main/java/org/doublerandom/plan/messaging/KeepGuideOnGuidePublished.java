package org.doublerandom.plan.messaging;

import org.doublerandom.plan.application.KeepGuide;
import org.doublerandom.plan.domain.ItemId;
import org.doublerandom.starter.inbox.Fact;
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
    public void react(GuidePublishedV1 published, Fact fact) {
        keepGuide.keep(new ItemId(published.item()), published.toGuide());
    }
}
