package org.doublerandom.draw.persistence;

import java.util.Optional;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.springframework.stereotype.Component;

@Component
class MongoReleasedBatches implements ReleasedBatches {
    private final Records<ReleasedBatch> batches;

    MongoReleasedBatches(Aggregates aggregates) {
        this.batches = aggregates.records("releasedBatches", ReleasedBatch.class);
    }

    @Override
    public Optional<ReleasedBatch> find(DrawId id) {
        return batches.find(id.value());
    }

    @Override
    public void keep(ReleasedBatch batch) {
        batches.keepFirst(batch.id().value(), batch);
    }
}
