package org.doublerandom.plan.domain;

/** Everything that a draw needs is fixed. */
public record BatchReleased(Batch batch) implements PlanEvent {}
