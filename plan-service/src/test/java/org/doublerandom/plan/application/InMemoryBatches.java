package org.doublerandom.plan.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.plan.domain.Batch;
import org.doublerandom.plan.domain.BatchAlreadyReleased;
import org.doublerandom.plan.domain.BatchId;
import org.doublerandom.plan.domain.BatchReleased;
import org.doublerandom.plan.domain.BatchState;
import org.doublerandom.plan.domain.Batches;
import org.doublerandom.plan.domain.PlanEvent;
import org.doublerandom.plan.domain.PlanId;
import org.doublerandom.plan.domain.UnknownBatch;

/** Batches in memory, with the events that would be published. */
class InMemoryBatches implements Batches {
    final List<PlanEvent> events = new ArrayList<>();
    private final Map<BatchId, Batch> batches = new LinkedHashMap<>();

    @Override
    public Batch get(BatchId id) {
        return Optional.ofNullable(batches.get(id)).orElseThrow(() -> new UnknownBatch(id));
    }

    @Override
    public List<Batch> of(PlanId plan) {
        return batches.values().stream()
                .filter(batch -> batch.plan().id().equals(plan))
                .toList();
    }

    @Override
    public Batch release(Batch batch) {
        if (batches.containsKey(batch.id())) {
            throw new BatchAlreadyReleased(batch.id());
        }
        batches.put(batch.id(), batch);
        events.add(new BatchReleased(batch));
        return batch;
    }

    @Override
    public void reached(BatchId id, BatchState state) {
        batches.put(id, get(id).reached(state));
    }
}
