package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The one who drafts a plan does not approve it. */
@Refusal(Kind.NOT_ALLOWED)
public final class DrafterMayNotApprove extends RuntimeException {
    public DrafterMayNotApprove(PersonId drafter) {
        super("approver: " + drafter.value() + " drafted the plan (expected: another person)");
    }
}
