package org.doublerandom.draw.persistence;

import org.doublerandom.draw.domain.ReleasedBatchesContract;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.testkit.FreshStore;

class MongoReleasedBatchesTest extends ReleasedBatchesContract {
    private final ReleasedBatches batches = new MongoReleasedBatches(FreshStore.aggregates());

    @Override
    protected ReleasedBatches batches() {
        return batches;
    }
}
