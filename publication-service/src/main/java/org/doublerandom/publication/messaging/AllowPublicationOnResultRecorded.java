package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.AllowPublication;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class AllowPublicationOnResultRecorded implements Reaction<ResultRecordedV1> {
    private final AllowPublication publications;

    AllowPublicationOnResultRecorded(AllowPublication publications) {
        this.publications = publications;
    }

    @Override
    public String type() {
        return "org.doublerandom.inspection.ResultRecorded.v1";
    }

    @Override
    public Class<ResultRecordedV1> body() {
        return ResultRecordedV1.class;
    }

    @Override
    public void react(ResultRecordedV1 body, Fact fact) {
        Awaited.facts(() -> publications.allow(new InspectionId(body.inspection()), body.toResult()));
    }
}
