package org.doublerandom.publication.domain.copy;

import java.util.List;

class InMemoryFrameCopiesTest extends FrameCopiesContract {
    private final InMemoryFrameCopies copies = new InMemoryFrameCopies();

    @Override
    protected FrameCopies copies() {
        return copies;
    }

    @Override
    protected List<Object> facts() {
        return copies.facts;
    }
}
