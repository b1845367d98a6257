package org.doublerandom.plan.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.plan.domain.item.ItemId;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;

/** Usable items in memory. */
class InMemoryUsableItems implements UsableItems {
    private final Map<ItemId, UsableItem> items = new HashMap<>();
    private final Map<ItemId, UsableItem.Guide> guides = new HashMap<>();

    @Override
    public Optional<UsableItem> find(ItemId id) {
        UsableItem.Guide guide = guides.get(id);
        return Optional.ofNullable(items.get(id)).map(item -> guide == null ? item : item.withGuide(guide));
    }

    @Override
    public void publish(UsableItem item) {
        items.put(item.id(), item);
    }

    @Override
    public void publishGuide(ItemId id, UsableItem.Guide guide) {
        guides.put(id, guide);
    }
}
