package org.doublerandom.plan.domain.batch;

import java.util.function.Function;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** All batches; state and events are stored together or not at all. */
public interface Batches {
    /** @throws UnknownBatch when there is none */
    Batch get(BatchId id);

    Page<Batch> of(PlanId plan, PageRequest page);

    /**
     * Adds the authority's next batch; a repeat of the same command returns what it added
     * before.
     *
     * @param next a pure function of all there are so far: applied again when another batch was faster
     * @throws BatchNumberTaken when another command took its number
     */
    Batch add(AuthorityCode authority, Function<BatchesSoFar, Changed<Batch>> next);

    /** All there are of an authority so far. */
    BatchesSoFar soFar(AuthorityCode authority);

    /**
     * Changes a batch and stores the facts that follow with it.
     *
     * @param change a pure function: applied again when another writer was faster
     * @throws UnknownBatch when there is none
     */
    Batch change(BatchId id, Function<Batch, Changed<Batch>> change);
}
