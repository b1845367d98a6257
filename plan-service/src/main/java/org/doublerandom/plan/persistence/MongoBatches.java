package org.doublerandom.plan.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.function.Function;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.AlreadyExists;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchAlreadyReleased;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.UnknownBatch;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.stereotype.Component;

@Component
class MongoBatches implements Batches {
    private final AggregateCollection<Batch> batches;

    MongoBatches(Aggregates aggregates) {
        this.batches = aggregates.collection("batches", Batch.class).indexedBy("plan._id.value");
    }

    @Override
    public Batch get(BatchId id) {
        return batches.find(id.value()).orElseThrow(() -> new UnknownBatch(id));
    }

    @Override
    public Page<Batch> of(PlanId plan, PageRequest page) {
        return batches.page(query(where("state.plan._id.value").is(plan.value())), ListOrder.byId(), page);
    }

    @Override
    public Batch add(Changed<Batch> released) {
        Batch batch = released.state();
        try {
            return batches.create(batch.id().value(), () -> new Change<>(batch, released.events()));
        } catch (AlreadyExists e) {
            throw new BatchAlreadyReleased(batch.id());
        }
    }

    @Override
    public Batch change(BatchId id, Function<Batch, Changed<Batch>> change) {
        return batches.change(id.value(), () -> new UnknownBatch(id), batch -> {
            Changed<Batch> changed = change.apply(batch);
            return new Change<>(changed.state(), changed.events());
        });
    }
}
