package org.doublerandom.directory.domain.item;

import java.util.List;

class InMemoryItemsTest extends ItemsContract {
    private final InMemoryItems items = new InMemoryItems();

    @Override
    protected Items items() {
        return items;
    }

    @Override
    protected List<Object> facts() {
        return items.events;
    }
}
