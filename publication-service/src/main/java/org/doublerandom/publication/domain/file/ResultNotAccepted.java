package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Only a result that its reviewer has accepted is published. */
@Refusal(Kind.CONFLICT)
public final class ResultNotAccepted extends RuntimeException {
    public ResultNotAccepted(InspectionId inspection) {
        super("inspection: " + inspection + ", no accepted result (expected: one that its reviewer has accepted)");
    }
}
