package org.doublerandom.plan.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.AlreadyExists;
import org.doublerandom.facts.store.Change;
import org.doublerandom.plan.domain.Batch;
import org.doublerandom.plan.domain.BatchAlreadyReleased;
import org.doublerandom.plan.domain.BatchId;
import org.doublerandom.plan.domain.BatchReleased;
import org.doublerandom.plan.domain.BatchState;
import org.doublerandom.plan.domain.Batches;
import org.doublerandom.plan.domain.PlanId;
import org.doublerandom.plan.domain.UnknownBatch;
import org.springframework.stereotype.Component;

@Component
class MongoBatches implements Batches {
    // A batch never changes but for its state, so its record is stored as it is.
    private final AggregateCollection<Batch> batches;

    MongoBatches(Aggregates aggregates) {
        this.batches = aggregates.collection("batches", Batch.class).indexedBy("plan._id.value");
    }

    @Override
    public Batch get(BatchId id) {
        return batches.find(id.value()).orElseThrow(() -> new UnknownBatch(id));
    }

    @Override
    public List<Batch> of(PlanId plan) {
        return batches.list(query(where("state.plan._id.value").is(plan.value())));
    }

    @Override
    public Batch release(Batch batch) {
        try {
            return batches.create(batch.id().value(), () -> Change.to(batch, new BatchReleased(batch)));
        } catch (AlreadyExists e) {
            throw new BatchAlreadyReleased(batch.id());
        }
    }

    @Override
    public void reached(BatchId id, BatchState state) {
        batches.change(id.value(), () -> new UnknownBatch(id), batch -> Change.to(batch.reached(state)));
    }
}
