package org.doublerandom.plan.domain;

/** What other services must hear of. */
public sealed interface PlanEvent permits PlanApproved, BatchReleased {}
