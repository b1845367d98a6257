package org.doublerandom.testkit;

import org.doublerandom.starter.inbox.StreamPositions;
import org.doublerandom.starter.inbox.StreamPositionsContract;

class InMemoryStreamPositionsTest extends StreamPositionsContract {
    private final StreamPositions positions = new InMemoryStreamPositions();

    @Override
    protected StreamPositions positions() {
        return positions;
    }
}
