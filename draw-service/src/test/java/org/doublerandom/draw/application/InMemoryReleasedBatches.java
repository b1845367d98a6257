package org.doublerandom.draw.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.protocol.DrawId;

/** Released batches in memory. */
class InMemoryReleasedBatches implements ReleasedBatches {
    private final Map<DrawId, ReleasedBatch> batches = new HashMap<>();

    @Override
    public Optional<ReleasedBatch> find(DrawId id) {
        return Optional.ofNullable(batches.get(id));
    }

    @Override
    public void keep(ReleasedBatch batch) {
        batches.putIfAbsent(batch.id(), batch);
    }
}
