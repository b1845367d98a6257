package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

@Refusal(Kind.UNKNOWN)
final class NoSignatureImage extends RuntimeException {

    NoSignatureImage(InspectionId id) {
        super("signature of the target of inspection " + id + ": no picture (expected: signed by picture)");
    }
}
