package org.doublerandom.directory.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

final class MongoItems implements Items {
    private final AggregateCollection<ItemDocument> items;
    private final AuthorityCode authority;
    private final Owned owned;

    MongoItems(AggregateCollection<ItemDocument> items, AuthorityCode authority) {
        this.items = items;
        this.authority = authority;
        this.owned = new Owned(authority);
    }

    static AggregateCollection<ItemDocument> collection(Aggregates aggregates) {
        return aggregates.collection("items", ItemDocument.class).indexedBy("authority");
    }

    @Override
    public Optional<Item> find(ItemId id) {
        return items.find(owned.key(id.value())).map(ItemDocument::toItem);
    }

    @Override
    public List<Item> all() {
        return items.list(Query.query(Criteria.where("state.authority").is(authority.value()))).stream()
                .map(ItemDocument::toItem)
                .sorted(Comparator.comparing(Item::text))
                .toList();
    }

    @Override
    public Written write(List<ItemText> texts) {
        return texts.stream().map(this::write).reduce(Written.NOTHING, Written::plus);
    }

    @Override
    public Item change(ItemId id, Function<Item, Changed<Item>> change) {
        return items.change(owned.key(id.value()), () -> new UnknownItem(id), stored -> {
                    Changed<Item> changed = change.apply(stored.toItem());
                    return new Change<>(ItemDocument.of(changed.state()), changed.events());
                })
                .toItem();
    }

    private Written write(ItemText text) {
        Optional<Item> known = find(text.id());
        if (known.filter(item -> isKept(item, text)).isPresent()) {
            return new Written(0, 0, 1);
        }
        items.put(
                owned.key(text.id().value()),
                stored -> Change.to(stored.filter(item -> isKept(item.toItem(), text))
                        .orElseGet(() -> ItemDocument.of(new ListedItem(authority, text)))));
        return known.isPresent() ? new Written(0, 1, 0) : new Written(1, 0, 0);
    }

    private static boolean isKept(Item item, ItemText wanted) {
        return !item.mayBeWordedAnew()
                || item instanceof ListedItem && item.text().equals(wanted);
    }
}
