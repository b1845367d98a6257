package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.Batches;
import org.doublerandom.plan.domain.BatchesContract;

class InMemoryBatchesTest extends BatchesContract {
    private final Batches batches = new InMemoryBatches();

    @Override
    protected Batches batches() {
        return batches;
    }
}
