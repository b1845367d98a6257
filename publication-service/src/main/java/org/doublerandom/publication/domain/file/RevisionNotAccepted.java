package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only the accepted revision of a result is published. */
@Refusal(Kind.CONFLICT)
public final class RevisionNotAccepted extends Refused {
    private RevisionNotAccepted(Revision asked, Revision accepted, InspectionId inspection) {
        super(asked.number(), inspection, accepted.number());
    }

    static void unless(AcceptedResult accepted, Revision asked, InspectionId inspection) {
        if (!accepted.revision().equals(asked)) {
            throw new RevisionNotAccepted(asked, accepted.revision(), inspection);
        }
    }
}
