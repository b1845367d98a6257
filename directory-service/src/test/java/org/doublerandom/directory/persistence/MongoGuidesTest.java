package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.GuidesContract;
import org.doublerandom.testkit.FreshStore;

class MongoGuidesTest extends GuidesContract {
    @Override
    protected Guides guides() {
        return new MongoGuides(FreshStore.aggregates());
    }
}
