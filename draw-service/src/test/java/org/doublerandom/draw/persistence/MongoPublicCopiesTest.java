package org.doublerandom.draw.persistence;

import java.util.List;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.copy.PublicCopiesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoPublicCopiesTest extends PublicCopiesContract {
    private final StoredFacts stored = new StoredFacts();
    private final PublicCopies copies = new MongoPublicCopies(stored.aggregates(), stored.mongo());

    @Override
    protected PublicCopies copies() {
        return copies;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
