package org.doublerandom.plan.domain;

/** Id of an annual plan. */
public record PlanId(String value) {}
