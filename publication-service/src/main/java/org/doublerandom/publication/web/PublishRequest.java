package org.doublerandom.publication.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.Revision;

record PublishRequest(
        @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,100}") String inspection,
        @Min(1) int revision) {
    InspectionId inspectionId() {
        return new InspectionId(inspection);
    }

    Revision acceptedRevision() {
        return new Revision(revision);
    }
}
