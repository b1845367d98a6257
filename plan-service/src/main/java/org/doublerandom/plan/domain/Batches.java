package org.doublerandom.plan.domain;

import java.util.List;

/** All released batches; state and events are stored together or not at all. */
public interface Batches {
    /** @throws UnknownBatch when there is none */
    Batch get(BatchId id);

    List<Batch> of(PlanId plan);

    /**
     * Adds a released batch; a repeat of the same command returns what it added before.
     *
     * @throws BatchAlreadyReleased when another command released it
     */
    Batch release(Batch batch);

    /** @throws UnknownBatch when there is none */
    void reached(BatchId id, BatchState state);
}
