package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.ReleasedBatches;
import org.doublerandom.draw.domain.ReleasedBatchesContract;

class InMemoryReleasedBatchesTest extends ReleasedBatchesContract {
    private final ReleasedBatches batches = new InMemoryReleasedBatches();

    @Override
    protected ReleasedBatches batches() {
        return batches;
    }
}
