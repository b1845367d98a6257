package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MongoReleasedBatches implements ReleasedBatches {
    private final Records<ReleasedBatch> batches;
    private final Records<FrameConfirmation> confirmations;
    private final Records<Window> windows;

    MongoReleasedBatches(Aggregates aggregates) {
        this.batches = aggregates.records("releasedBatches", ReleasedBatch.class);
        this.confirmations = aggregates.records("frameConfirmations", FrameConfirmation.class);
        this.windows = aggregates.records("batchWindows", Window.class).indexedBy("lastDay");
    }

    record FrameConfirmation(PersonId by) {}

    /** @param lastDay YYYY-MM-DD; null once the batch is settled */
    record Window(String batch, @Nullable String lastDay) {}

    @Override
    public Optional<ReleasedBatch> find(DrawId id) {
        return batches.find(id.value())
                .map(batch -> confirmations
                        .find(id.value())
                        .map(confirmed -> batch.frameConfirmedBy(confirmed.by()))
                        .orElse(batch));
    }

    @Override
    public void keep(ReleasedBatch batch) {
        String id = batch.id().value();
        batches.keepFirst(id, batch);
        windows.keepFirst(id, new Window(id, batch.scheme().mandate().to().toString()));
    }

    @Override
    public void frameConfirmed(DrawId batch, PersonId confirmer) {
        confirmations.keepFirst(batch.value(), new FrameConfirmation(confirmer));
    }

    @Override
    public List<DrawId> overdue(LocalDate day) {
        return windows.list(query(where("record.lastDay").lt(day.toString()))).stream()
                .map(window -> new DrawId(window.batch()))
                .toList();
    }

    @Override
    public void settled(DrawId batch) {
        windows.keep(batch.value(), new Window(batch.value(), null));
    }
}
