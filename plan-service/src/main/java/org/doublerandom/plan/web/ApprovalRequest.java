package org.doublerandom.plan.web;

import jakarta.validation.constraints.NotBlank;
import org.doublerandom.plan.domain.annual.ApprovalDocument;

/** @param document number of the document of the offline approval */
record ApprovalRequest(@NotBlank String document) {
    ApprovalDocument toDocument() {
        return new ApprovalDocument(document);
    }
}
