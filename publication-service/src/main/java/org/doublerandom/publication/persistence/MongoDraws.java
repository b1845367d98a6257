package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoDraws implements Draws {
    private final Records<DrawDocument> draws;

    MongoDraws(Aggregates aggregates) {
        this.draws = aggregates
                .records("draws", DrawDocument.class)
                .indexedBy("latest")
                .indexedBy("completed.completedAt");
    }

    @Override
    public Optional<PublicDraw> find(DrawId id) {
        return draws.find(id.value()).map(DrawDocument::toDraw);
    }

    @Override
    public Page<PublicDraw> newest(PageRequest page) {
        return draws.page(new Query(), ListOrder.by("record.latest").descending(), page)
                .map(DrawDocument::toDraw);
    }

    @Override
    public long countCompleted() {
        return draws.count( // a range, which an index can follow
                Query.query(Criteria.where("record.completed.completedAt")
                        .gt(Instant.EPOCH)
                        .and("record.voided")
                        .isNull()));
    }

    @Override
    public void open(PublicDraw draw) {
        draws.keepFirst(draw.id().value(), DrawDocument.of(draw));
    }

    @Override
    public void keep(PublicDraw draw) {
        draws.keep(draw.id().value(), DrawDocument.of(draw));
    }
}
