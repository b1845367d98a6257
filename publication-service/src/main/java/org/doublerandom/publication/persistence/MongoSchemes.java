package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Schemes;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSchemes implements Schemes {
    private final Records<Scheme> schemes;

    MongoSchemes(Aggregates aggregates) {
        this.schemes = aggregates.records("schemes", Scheme.class);
    }

    @Override
    public Optional<Scheme> find(BatchId id) {
        return schemes.find(id.value());
    }

    @Override
    public List<Scheme> all() {
        Query newestFirst =
                new Query().with(Sort.by("record.releasedAt").descending().and(Sort.by("_id")));
        return schemes.list(newestFirst);
    }

    @Override
    public void keep(Scheme kept) {
        schemes.keep(kept.batch().value(), kept);
    }
}
