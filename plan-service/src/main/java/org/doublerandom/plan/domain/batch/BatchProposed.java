package org.doublerandom.plan.domain.batch;

/** A planner proposes a batch: the directory counts what it would be drawn from. */
public record BatchProposed(Batch batch) {}
