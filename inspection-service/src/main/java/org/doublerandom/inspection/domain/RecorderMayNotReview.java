package org.doublerandom.inspection.domain;

import java.util.List;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who has entered the record does not review it, whatever the role. */
@Refusal(Kind.NOT_ALLOWED)
public final class RecorderMayNotReview extends Refused {

    RecorderMayNotReview(PersonId person, List<PersonId> recorders) {
        super(person, recorders);
    }
}
