package org.doublerandom.plan.domain.item;

import java.util.List;
import java.util.Optional;

/** The published items this service knows of, kept from the directory's facts. */
public interface UsableItems {
    Optional<UsableItem> find(ItemId id);

    /** Stores the item as published. */
    void publish(UsableItem item);

    /** Stores the current version of an item's guide; it may arrive before the item itself. */
    void publishGuide(ItemId id, UsableItem.Guide guide);

    default List<UsableItem> require(List<ItemId> ids) {
        return ids.stream()
                .map(id -> find(id).orElseThrow(() -> new ItemNotUsable(id, "it is not published")))
                .toList();
    }
}
