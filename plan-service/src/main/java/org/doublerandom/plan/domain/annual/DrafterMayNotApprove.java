package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The one who drafts a plan does not approve it. */
@Refusal(Kind.NOT_ALLOWED)
public final class DrafterMayNotApprove extends Refused {
    public DrafterMayNotApprove(PersonId drafter) {
        super(drafter.value());
    }
}
