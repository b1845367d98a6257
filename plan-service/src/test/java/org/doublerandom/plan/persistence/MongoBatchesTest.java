package org.doublerandom.plan.persistence;

import org.doublerandom.plan.domain.Batches;
import org.doublerandom.plan.domain.BatchesContract;
import org.doublerandom.testkit.FreshStore;

class MongoBatchesTest extends BatchesContract {
    private final Batches batches = new MongoBatches(FreshStore.aggregates());

    @Override
    protected Batches batches() {
        return batches;
    }
}
