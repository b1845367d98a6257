package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.publication.domain.ItemId;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoItems implements Items {
    private final AggregateCollection<ItemDocument> items;

    MongoItems(Aggregates aggregates) {
        this.items = aggregates.collection("items", ItemDocument.class);
    }

    @Override
    public Optional<PublicItem> find(ItemId id) {
        return items.find(id.value()).map(ItemDocument::toItem);
    }

    @Override
    public List<PublicItem> all() {
        Query newestFirst =
                new Query().with(Sort.by("state.publishedAt").descending().and(Sort.by("_id")));
        return items.list(newestFirst).stream().map(ItemDocument::toItem).toList();
    }

    @Override
    public void keep(PublicItem kept) {
        ItemDocument document = ItemDocument.of(kept);
        items.put(document.item(), known -> Change.to(document));
    }
}
