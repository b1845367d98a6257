package org.doublerandom.inspection.web;

import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

@Refusal(Kind.UNKNOWN)
final class NoSignatureImage extends Refused {

    NoSignatureImage(InspectionId id) {
        super(id);
    }
}
