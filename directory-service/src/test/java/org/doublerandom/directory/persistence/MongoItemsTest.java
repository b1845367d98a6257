package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.ItemsContract;
import org.doublerandom.testkit.FreshStore;

class MongoItemsTest extends ItemsContract {
    @Override
    protected Items items() {
        return new MongoItems(FreshStore.aggregates());
    }
}
