package org.doublerandom.inspection.domain;

import java.util.List;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Who has entered the record does not review it, whatever the role. */
@Refusal(Kind.NOT_ALLOWED)
public final class RecorderMayNotReview extends RuntimeException {

    RecorderMayNotReview(PersonId person, List<PersonId> recorders) {
        super("reviewer: " + person + " (expected: none of the recorders " + recorders + ")");
    }
}
