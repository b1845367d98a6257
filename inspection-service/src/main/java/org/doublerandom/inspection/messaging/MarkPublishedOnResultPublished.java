package org.doublerandom.inspection.messaging;

import org.doublerandom.inspection.application.MarkPublished;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.FactNotYetHere;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class MarkPublishedOnResultPublished implements Reaction<ResultPublishedV1> {

    private final MarkPublished markPublished;

    MarkPublishedOnResultPublished(MarkPublished markPublished) {
        this.markPublished = markPublished;
    }

    @Override
    public String type() {
        return "org.doublerandom.publication.ResultPublished.v1";
    }

    @Override
    public Class<ResultPublishedV1> body() {
        return ResultPublishedV1.class;
    }

    @Override
    public void react(ResultPublishedV1 body, Fact fact) {
        try {
            markPublished.mark(new InspectionId(body.inspection()), body.toPublishedAs());
        } catch (NoSuchInspection e) {
            throw new FactNotYetHere(e.getMessage());
        }
    }
}
