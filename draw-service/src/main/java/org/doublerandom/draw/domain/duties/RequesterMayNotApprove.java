package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A void needs two different persons: whoever asked for it cannot approve it (protocol §10). */
@Refusal(Kind.NOT_ALLOWED)
public final class RequesterMayNotApprove extends RuntimeException {
    RequesterMayNotApprove(PersonId person) {
        super("approver: " + person + ", who is the requester (expected: another person)");
    }
}
