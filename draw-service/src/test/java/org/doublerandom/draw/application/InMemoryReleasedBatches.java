package org.doublerandom.draw.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.PersonId;

/** Released batches in memory. */
class InMemoryReleasedBatches implements ReleasedBatches {
    private final Map<DrawId, ReleasedBatch> batches = new HashMap<>();

    private final Map<DrawId, PersonId> confirmers = new HashMap<>();
    private final Set<DrawId> settled = new HashSet<>();

    @Override
    public Optional<ReleasedBatch> find(DrawId id) {
        return Optional.ofNullable(batches.get(id))
                .map(batch -> confirmers.containsKey(id) ? batch.frameConfirmedBy(confirmers.get(id)) : batch);
    }

    @Override
    public void frameConfirmed(DrawId batch, PersonId confirmer) {
        confirmers.putIfAbsent(batch, confirmer);
    }

    @Override
    public List<DrawId> overdue(LocalDate day) {
        return batches.values().stream()
                .filter(batch -> batch.scheme().mandate().to().isBefore(day))
                .map(ReleasedBatch::id)
                .filter(id -> !settled.contains(id))
                .toList();
    }

    @Override
    public void settled(DrawId batch) {
        settled.add(batch);
    }

    @Override
    public void keep(ReleasedBatch batch) {
        batches.putIfAbsent(batch.id(), batch);
    }
}
