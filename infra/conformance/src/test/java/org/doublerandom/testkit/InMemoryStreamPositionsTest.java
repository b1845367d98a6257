package org.doublerandom.testkit;

import org.doublerandom.facts.inbox.StreamPositions;
import org.doublerandom.facts.inbox.StreamPositionsContract;

class InMemoryStreamPositionsTest extends StreamPositionsContract {
    private final StreamPositions positions = new InMemoryStreamPositions();

    @Override
    protected StreamPositions positions() {
        return positions;
    }
}
