package org.doublerandom.plan.domain.annual;

/** A plan is in force. */
public record PlanApproved(ApprovedPlan plan) {}
