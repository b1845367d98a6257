package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Schemes;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSchemes implements Schemes {
    private final AggregateCollection<SchemeDocument> schemes;

    MongoSchemes(Aggregates aggregates) {
        this.schemes = aggregates.collection("schemes", SchemeDocument.class);
    }

    @Override
    public Optional<Scheme> find(BatchId id) {
        return schemes.find(id.value()).map(SchemeDocument::toScheme);
    }

    @Override
    public List<Scheme> all() {
        Query newestFirst =
                new Query().with(Sort.by("state.releasedAt").descending().and(Sort.by("_id")));
        return schemes.list(newestFirst).stream().map(SchemeDocument::toScheme).toList();
    }

    @Override
    public void keep(Scheme kept) {
        SchemeDocument document = SchemeDocument.of(kept);
        schemes.put(document.batch(), known -> Change.to(document));
    }
}
