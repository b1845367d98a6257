package org.doublerandom.plan.persistence;

import java.util.List;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.BatchesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoBatchesTest extends BatchesContract {
    private final StoredFacts stored = new StoredFacts();
    private final Batches batches = new MongoBatches(stored.aggregates());

    @Override
    protected Batches batches() {
        return batches;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
