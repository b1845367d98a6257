package org.doublerandom.draw.persistence;

import java.util.Optional;
import org.doublerandom.draw.domain.DrawId;
import org.doublerandom.draw.domain.ReleasedBatch;
import org.doublerandom.draw.domain.ReleasedBatches;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.springframework.stereotype.Component;

@Component
class MongoReleasedBatches implements ReleasedBatches {
    // A batch never changes after its release, so its record is stored as it is.
    private final AggregateCollection<ReleasedBatch> batches;

    MongoReleasedBatches(Aggregates aggregates) {
        this.batches = aggregates.collection("releasedBatches", ReleasedBatch.class);
    }

    @Override
    public Optional<ReleasedBatch> find(DrawId id) {
        return batches.find(id.value());
    }

    @Override
    public void keep(ReleasedBatch batch) {
        batches.put(batch.id().value(), known -> Change.to(known.orElse(batch)));
    }
}
