package org.doublerandom.publication.persistence;

import java.util.List;
import org.doublerandom.publication.domain.copy.FrameCopies;
import org.doublerandom.publication.domain.copy.FrameCopiesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoFrameCopiesTest extends FrameCopiesContract {
    private final StoredFacts stored = new StoredFacts();
    private final FrameCopies copies = new MongoFrameCopies(stored.aggregates(), stored.mongo());

    @Override
    protected FrameCopies copies() {
        return copies;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
