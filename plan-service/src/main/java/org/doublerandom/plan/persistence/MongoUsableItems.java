package org.doublerandom.plan.persistence;

import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.plan.domain.item.ItemId;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.springframework.stereotype.Component;

/** Items and guides are kept apart, because their facts come on streams of their own, in any order. */
@Component
class MongoUsableItems implements UsableItems {
    private final Records<UsableItem> items;
    private final Records<UsableItem.Guide> guides;

    MongoUsableItems(Aggregates aggregates) {
        this.items = aggregates.records("usableItems", UsableItem.class);
        this.guides = aggregates.records("usableGuides", UsableItem.Guide.class);
    }

    @Override
    public Optional<UsableItem> find(ItemId id) {
        return items.find(id.value())
                .map(item -> guides.find(id.value()).map(item::withGuide).orElse(item));
    }

    @Override
    public void publish(UsableItem item) {
        items.keep(item.id().value(), item);
    }

    @Override
    public void publishGuide(ItemId id, UsableItem.Guide guide) {
        guides.keep(id.value(), guide);
    }
}
