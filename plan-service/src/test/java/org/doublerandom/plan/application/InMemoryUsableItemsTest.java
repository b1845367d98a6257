package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.item.UsableItemsContract;

class InMemoryUsableItemsTest extends UsableItemsContract {
    private final UsableItems items = new InMemoryUsableItems();

    @Override
    protected UsableItems items() {
        return items;
    }
}
