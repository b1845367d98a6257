package org.doublerandom.plan.application;

import java.util.List;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.BatchesContract;

class InMemoryBatchesTest extends BatchesContract {
    private final InMemoryBatches batches = new InMemoryBatches();

    @Override
    protected Batches batches() {
        return batches;
    }

    @Override
    protected List<Object> facts() {
        return batches.events;
    }
}
