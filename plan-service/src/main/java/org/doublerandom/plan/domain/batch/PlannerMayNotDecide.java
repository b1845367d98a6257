package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who proposed a batch, or drafted its plan, does not decide on it. */
@Refusal(Kind.NOT_ALLOWED)
public final class PlannerMayNotDecide extends Refused {
    PlannerMayNotDecide(PersonId planner) {
        super(planner.value());
    }
}
