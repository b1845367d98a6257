package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.assignment.InspectionId;

final class NoSignatureImage extends RuntimeException {

    NoSignatureImage(InspectionId id) {
        super("signature of the target of inspection " + id + ": no picture (expected: signed by picture)");
    }
}
