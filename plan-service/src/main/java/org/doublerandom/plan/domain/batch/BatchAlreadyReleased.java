package org.doublerandom.plan.domain.batch;

/** A batch is released once. */
public final class BatchAlreadyReleased extends RuntimeException {
    public BatchAlreadyReleased(BatchId id) {
        super("batch " + id.value() + " is released (expected: a number not used yet)");
    }
}
