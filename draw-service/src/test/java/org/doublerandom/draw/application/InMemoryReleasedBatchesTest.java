package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.ReleasedBatchesContract;
import org.doublerandom.draw.domain.batch.ReleasedBatches;

class InMemoryReleasedBatchesTest extends ReleasedBatchesContract {
    private final ReleasedBatches batches = new InMemoryReleasedBatches();

    @Override
    protected ReleasedBatches batches() {
        return batches;
    }
}
