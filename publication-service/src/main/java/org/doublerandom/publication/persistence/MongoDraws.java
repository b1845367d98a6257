package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoDraws implements Draws {
    private final Records<DrawDocument> draws;

    MongoDraws(Aggregates aggregates) {
        this.draws = aggregates.records("draws", DrawDocument.class);
    }

    @Override
    public Optional<PublicDraw> find(DrawId id) {
        return draws.find(id.value()).map(DrawDocument::toDraw);
    }

    @Override
    public List<PublicDraw> all() {
        Query newestFirst =
                new Query().with(Sort.by("record.latest").descending().and(Sort.by("_id")));
        return draws.list(newestFirst).stream().map(DrawDocument::toDraw).toList();
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
