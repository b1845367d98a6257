package org.doublerandom.plan.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.starter.input.Text;

/** @param document number of the document of the offline approval */
record ApprovalRequest(@NotNull @Text(max = 100) String document) {
    ApprovalDocument toDocument() {
        return new ApprovalDocument(document);
    }
}
