package org.doublerandom.draw.persistence;

import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopiesContract;
import org.doublerandom.testkit.FreshStore;

class MongoFrameCopiesTest extends FrameCopiesContract {
    private final FrameCopies copies = new MongoFrameCopies(FreshStore.aggregates(), FreshStore.mongo());

    @Override
    protected FrameCopies copies() {
        return copies;
    }
}
