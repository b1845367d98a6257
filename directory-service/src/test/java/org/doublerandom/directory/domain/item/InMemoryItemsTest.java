package org.doublerandom.directory.domain.item;

import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.util.List;

class InMemoryItemsTest extends ItemsContract {
    private final InMemoryItems items = new InMemoryItems(HOME);

    @Override
    protected Items items() {
        return items;
    }

    @Override
    protected List<Object> facts() {
        return items.events;
    }
}
