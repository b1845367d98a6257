package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Only the accepted revision of a result is published. */
@Refusal(Kind.CONFLICT)
public final class RevisionNotAccepted extends RuntimeException {
    private RevisionNotAccepted(Revision asked, Revision accepted, InspectionId inspection) {
        super("revision: " + asked.number() + " of inspection " + inspection + " (expected: " + accepted.number()
                + ")");
    }

    static void unless(AcceptedResult accepted, Revision asked, InspectionId inspection) {
        if (!accepted.revision().equals(asked)) {
            throw new RevisionNotAccepted(asked, accepted.revision(), inspection);
        }
    }
}
