package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.GuidesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoGuidesTest extends GuidesContract {
    private final StoredFacts stored = new StoredFacts();
    private final Guides guides = new MongoGuides(stored.aggregates());

    @Override
    protected Guides guides() {
        return guides;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
