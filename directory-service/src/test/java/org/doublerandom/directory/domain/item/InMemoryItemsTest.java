package org.doublerandom.directory.domain.item;

class InMemoryItemsTest extends ItemsContract {
    @Override
    protected Items items() {
        return new InMemoryItems();
    }
}
