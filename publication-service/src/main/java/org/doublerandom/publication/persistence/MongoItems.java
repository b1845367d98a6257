package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.ItemId;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoItems implements Items {
    private final Records<PublicItem> items;

    MongoItems(Aggregates aggregates) {
        this.items = aggregates.records("items", PublicItem.class);
    }

    @Override
    public Optional<PublicItem> find(ItemId id) {
        return items.find(id.value());
    }

    @Override
    public List<PublicItem> all() {
        Query newestFirst =
                new Query().with(Sort.by("record.publishedAt").descending().and(Sort.by("_id")));
        return items.list(newestFirst);
    }

    @Override
    public void keep(PublicItem kept) {
        items.keep(kept.id().value(), kept);
    }
}
