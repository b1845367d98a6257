package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoDraws implements Draws {
    private final AggregateCollection<DrawDocument> draws;

    MongoDraws(Aggregates aggregates) {
        this.draws = aggregates.collection("draws", DrawDocument.class);
    }

    @Override
    public Optional<PublicDraw> find(DrawId id) {
        return draws.find(id.value()).map(DrawDocument::toDraw);
    }

    @Override
    public List<PublicDraw> all() {
        Query newestFirst =
                new Query().with(Sort.by("state.latest").descending().and(Sort.by("_id")));
        return draws.list(newestFirst).stream().map(DrawDocument::toDraw).toList();
    }

    @Override
    public void open(PublicDraw draw) {
        draws.put(draw.id().value(), known -> Change.to(known.orElse(DrawDocument.of(draw))));
    }

    @Override
    public void keep(PublicDraw draw) {
        draws.put(draw.id().value(), known -> Change.to(DrawDocument.of(draw)));
    }
}
