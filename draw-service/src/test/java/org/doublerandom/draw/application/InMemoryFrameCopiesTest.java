package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopiesContract;

class InMemoryFrameCopiesTest extends FrameCopiesContract {
    private final FrameCopies copies = new InMemoryFrameCopies();

    @Override
    protected FrameCopies copies() {
        return copies;
    }
}
