package org.doublerandom.plan.domain;

/** A plan is in force. */
public record PlanApproved(ApprovedPlan plan) implements PlanEvent {}
