package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An authority has one plan a year. */
@Refusal(Kind.CONFLICT)
public final class PlanOfYearExists extends Refused {
    public PlanOfYearExists(AuthorityCode authority, int year) {
        super(authority.value(), year);
    }
}
