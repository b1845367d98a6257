package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.starter.UseCase;

/** The directory has published an item: plans may use it from now on. */
@UseCase
public class KeepItem {
    private final UsableItems items;

    KeepItem(UsableItems items) {
        this.items = items;
    }

    public void keep(UsableItem item) {
        items.publish(item);
    }
}
