package org.doublerandom.plan.domain.batch;

/** Everything that a draw needs is fixed. */
public record BatchReleased(Batch batch) {}
