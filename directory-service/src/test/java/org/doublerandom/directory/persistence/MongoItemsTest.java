package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.ItemsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoItemsTest extends ItemsContract {
    private final StoredFacts stored = new StoredFacts();
    private final Items items = new MongoItems(MongoItems.collection(stored.aggregates()), InMemoryDirectories.HOME);

    @Override
    protected Items items() {
        return items;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
