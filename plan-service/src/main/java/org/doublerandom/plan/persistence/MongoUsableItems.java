package org.doublerandom.plan.persistence;

import java.util.Optional;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.plan.domain.ItemId;
import org.doublerandom.plan.domain.UsableItem;
import org.doublerandom.plan.domain.UsableItems;
import org.springframework.stereotype.Component;

/** Items and guides are kept apart, because their facts come on streams of their own, in any order. */
@Component
class MongoUsableItems implements UsableItems {
    private final AggregateCollection<UsableItem> items;
    private final AggregateCollection<UsableItem.Guide> guides;

    MongoUsableItems(Aggregates aggregates) {
        this.items = aggregates.collection("usableItems", UsableItem.class);
        this.guides = aggregates.collection("usableGuides", UsableItem.Guide.class);
    }

    @Override
    public Optional<UsableItem> find(ItemId id) {
        return items.find(id.value())
                .map(item -> guides.find(id.value()).map(item::withGuide).orElse(item));
    }

    @Override
    public void publish(UsableItem item) {
        items.put(item.id().value(), known -> Change.to(item));
    }

    @Override
    public void publishGuide(ItemId id, UsableItem.Guide guide) {
        guides.put(id.value(), known -> Change.to(guide));
    }
}
