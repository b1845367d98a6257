package org.doublerandom.plan.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.function.Function;
import java.util.function.Supplier;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.AlreadyExists;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchBeforeIsOpen;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.BatchNumberTaken;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.BatchesSoFar;
import org.doublerandom.plan.domain.batch.UnknownBatch;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class MongoBatches implements Batches {
    private final AggregateCollection<Batch> batches;

    MongoBatches(Aggregates aggregates) {
        this.batches = aggregates
                .collection("batches", Batch.class, "turn")
                .indexedBy("plan._id.value")
                .indexedBy("_id.authority.value");
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
    public Batch add(AuthorityCode authority, Function<BatchesSoFar, Changed<Batch>> next) {
        return batches.createdBefore(of(authority)).orElseGet(() -> addNext(authority, next));
    }

    private Batch addNext(AuthorityCode authority, Function<BatchesSoFar, Changed<Batch>> next) {
        try {
            return add(next.apply(soFar(authority)).state().id(), () -> next.apply(soFar(authority)));
        } catch (BatchBeforeIsOpen open) {
            // The one before may be what this very command released a moment ago.
            return batches.createdBefore(of(authority)).orElseThrow(() -> open);
        }
    }

    private Batch add(BatchId id, Supplier<Changed<Batch>> next) {
        try {
            return batches.create(id.value(), () -> {
                Changed<Batch> decided = next.get();
                if (!decided.state().id().equals(id)) {
                    throw new BatchNumberTaken(id);
                }
                return new Change<>(decided.state(), decided.events());
            });
        } catch (AlreadyExists e) {
            throw new BatchNumberTaken(id);
        }
    }

    @Override
    public BatchesSoFar soFar(AuthorityCode authority) {
        return new BatchesSoFar(authority, batches.list(of(authority)));
    }

    @Override
    public Batch change(BatchId id, Function<Batch, Changed<Batch>> change) {
        return batches.change(id.value(), () -> new UnknownBatch(id), batch -> {
            Changed<Batch> changed = change.apply(batch);
            return new Change<>(changed.state(), changed.events());
        });
    }

    private static Query of(AuthorityCode authority) {
        return query(where("state._id.authority.value").is(authority.value()));
    }
}
