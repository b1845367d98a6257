package org.doublerandom.plan.domain.batch;

/** There is no such batch. */
public final class UnknownBatch extends RuntimeException {
    public UnknownBatch(BatchId id) {
        super("batch " + id.value() + " (expected: a released batch)");
    }
}
