package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;

/** A void needs two different persons: whoever asked for it cannot approve it (protocol §10). */
public final class RequesterMayNotApprove extends RuntimeException {
    RequesterMayNotApprove(PersonId person) {
        super("approver: " + person + ", who is the requester (expected: another person)");
    }
}
