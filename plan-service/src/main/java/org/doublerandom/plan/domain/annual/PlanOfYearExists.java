package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An authority has one plan a year. */
@Refusal(Kind.CONFLICT)
public final class PlanOfYearExists extends RuntimeException {
    public PlanOfYearExists(AuthorityCode authority, int year) {
        super("plan of " + authority.value() + " for " + year + " exists (expected: one plan an authority and year)");
    }
}
