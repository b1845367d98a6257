package org.doublerandom.publication.web;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.Revision;

record PublishRequest(String inspection, int revision) {
    InspectionId inspectionId() {
        return new InspectionId(inspection);
    }

    Revision acceptedRevision() {
        return new Revision(revision);
    }
}
