package org.doublerandom.plan.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.item.WithdrawnItem;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Items and guides are kept apart, because their facts come on streams of their own, in any order. */
@Component
class MongoUsableItems implements UsableItems {
    private final Records<UsableItem> items;
    private final Records<UsableItem.Guide> guides;
    private final Records<WithdrawnItem> withdrawn;
    private final Authorities authorities;

    MongoUsableItems(Aggregates aggregates, Authorities authorities) {
        this.authorities = authorities;
        this.items = aggregates.records("usableItems", UsableItem.class).indexedBy("authority.value");
        this.guides = aggregates.records("usableGuides", UsableItem.Guide.class);
        this.withdrawn =
                aggregates.records("withdrawnItems", WithdrawnItem.class).indexedBy("authority.value");
    }

    @Override
    public Optional<UsableItem> find(AuthorityCode authority, ItemId id) {
        return kept(items, authority, id)
                .map(item -> kept(guides, authority, id).map(item::withGuide).orElse(item));
    }

    @Override
    public List<UsableItem> usable(AuthorityCode authority, int most) {
        Set<ItemId> gone =
                withdrawn.list(of(authority)).stream().map(WithdrawnItem::id).collect(Collectors.toSet());
        // One that is kept under its former key too stands behind that: the later one counts.
        Map<String, UsableItem> usable = new TreeMap<>();
        items.list(of(authority).limit(most + gone.size())).stream()
                .filter(item -> !gone.contains(item.id()))
                .forEach(item -> usable.put(item.id().value(), item));
        return usable.values().stream().limit(most).toList();
    }

    private static Query of(AuthorityCode authority) {
        return query(where("record.authority.value").is(authority.value()));
    }

    @Override
    public void publish(UsableItem item) {
        items.keep(key(item.authority(), item.id()), item);
    }

    @Override
    public void publishGuide(AuthorityCode authority, ItemId id, UsableItem.Guide guide) {
        guides.keep(key(authority, id), guide);
    }

    @Override
    public Optional<WithdrawnItem> withdrawn(AuthorityCode authority, ItemId id) {
        return withdrawn.find(key(authority, id));
    }

    @Override
    public void withdraw(WithdrawnItem item) {
        withdrawn.keep(key(item.authority(), item.id()), item);
    }

    private <R> Optional<R> kept(Records<R> records, AuthorityCode authority, ItemId id) {
        return records.find(key(authority, id), () -> authorities.formerKey(authority.value(), id.value()));
    }

    private static String key(AuthorityCode authority, ItemId id) {
        return authority.value() + "." + id.value();
    }
}
