package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;

/** An annual plan (年度抽查计划): drafted by one person, approved by another, then public and the ground of its batches. */
public sealed interface AnnualPlan permits DraftPlan, ApprovedPlan {
    PlanId id();

    PlanContent content();

    PersonId drafter();

    /** The approved plan; a repeat or any other act of approval on it is refused. */
    ApprovedPlan requireApproved();

    DraftPlan requireDraft();

    /** To persons of other authorities there is no such plan. */
    default AnnualPlan seenBy(Person person) {
        if (!person.belongsTo(content().authority())) {
            throw new UnknownPlan(id());
        }
        return this;
    }
}
