package org.doublerandom.plan.domain.annual;

/** Id of an annual plan. */
public record PlanId(String value) {}
