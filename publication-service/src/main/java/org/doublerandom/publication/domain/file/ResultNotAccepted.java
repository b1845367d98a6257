package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only a result that its reviewer has accepted is published. */
@Refusal(Kind.CONFLICT)
public final class ResultNotAccepted extends Refused {
    public ResultNotAccepted(InspectionId inspection) {
        super(inspection);
    }
}
