package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.PersonId;

/** The one who drafts a plan does not approve it. */
public final class DrafterMayNotApprove extends RuntimeException {
    public DrafterMayNotApprove(PersonId drafter) {
        super("approver: " + drafter.value() + " drafted the plan (expected: another person)");
    }
}
