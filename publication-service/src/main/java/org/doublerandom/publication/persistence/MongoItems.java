package org.doublerandom.publication.persistence;

import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoItems implements Items {
    private final Records<PublicItem> items;
    private final Authorities authorities;

    MongoItems(Aggregates aggregates, Authorities authorities) {
        this.authorities = authorities;
        this.items = aggregates.records("items", PublicItem.class).indexedBy("publishedAt");
    }

    @Override
    public Optional<PublicItem> find(String authority, ItemId id) {
        return items.find(key(authority, id), () -> authorities.formerKey(authority, id.value()));
    }

    @Override
    public Page<PublicItem> newest(PageRequest page) {
        return items.page(new Query(), ListOrder.by("record.publishedAt").descending(), page);
    }

    @Override
    public void keep(PublicItem kept) {
        String key = key(kept.authority(), kept.id());
        items.keep(items.find(key).isPresent() ? key : former(kept).orElse(key), kept);
    }

    /** Where an earlier version kept it: it stays there, for under two keys it would be listed twice. */
    private Optional<String> former(PublicItem kept) {
        return authorities
                .formerKey(kept.authority(), kept.id().value())
                .filter(key -> items.find(key).isPresent());
    }

    private static String key(String authority, ItemId id) {
        return authority + "." + id.value();
    }
}
