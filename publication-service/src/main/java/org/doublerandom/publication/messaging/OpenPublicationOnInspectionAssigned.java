package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.OpenPublication;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class OpenPublicationOnInspectionAssigned implements Reaction<InspectionAssignedV1> {
    private final OpenPublication publications;

    OpenPublicationOnInspectionAssigned(OpenPublication publications) {
        this.publications = publications;
    }

    @Override
    public String type() {
        return "org.doublerandom.inspection.InspectionAssigned.v1";
    }

    @Override
    public Class<InspectionAssignedV1> body() {
        return InspectionAssignedV1.class;
    }

    @Override
    public void react(InspectionAssignedV1 body, Fact fact) {
        publications.open(body.toAssignment());
    }
}
