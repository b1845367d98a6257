package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.AuthorityCode;

/** An authority has one plan a year. */
public final class PlanOfYearExists extends RuntimeException {
    public PlanOfYearExists(AuthorityCode authority, int year) {
        super("plan of " + authority.value() + " for " + year + " exists (expected: one plan an authority and year)");
    }
}
