package org.doublerandom.plan.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.BatchesSoFar;
import org.doublerandom.plan.domain.batch.UnknownBatch;
import org.doublerandom.testkit.InMemoryPage;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Batches in memory, with the events that would be published. */
class InMemoryBatches implements Batches {
    final List<Object> events = new ArrayList<>();
    private final Map<BatchId, Batch> batches = new LinkedHashMap<>();

    @Override
    public Batch get(BatchId id) {
        return Optional.ofNullable(batches.get(id)).orElseThrow(() -> new UnknownBatch(id));
    }

    @Override
    public Page<Batch> of(PlanId plan, PageRequest page) {
        List<Batch> found = batches.values().stream()
                .filter(batch -> batch.plan().id().equals(plan))
                .toList();
        return InMemoryPage.of(found, batch -> batch.id().value(), page);
    }

    @Override
    public Batch add(AuthorityCode authority, Function<BatchesSoFar, Changed<Batch>> next) {
        return store(next.apply(soFar(authority)));
    }

    @Override
    public BatchesSoFar soFar(AuthorityCode authority) {
        return new BatchesSoFar(
                authority,
                batches.values().stream()
                        .filter(batch -> batch.id().authority().equals(authority))
                        .toList());
    }

    @Override
    public Batch change(BatchId id, Function<Batch, Changed<Batch>> change) {
        return store(change.apply(get(id)));
    }

    private Batch store(Changed<Batch> changed) {
        batches.put(changed.state().id(), changed.state());
        events.addAll(changed.events());
        return changed.state();
    }
}
