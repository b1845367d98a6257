package org.doublerandom.facts.inbox;

import org.doublerandom.testkit.FreshStore;

class MongoStreamPositionsTest extends StreamPositionsContract {
    private final StreamPositions positions = new MongoStreamPositions(FreshStore.mongo());

    @Override
    protected StreamPositions positions() {
        return positions;
    }
}
