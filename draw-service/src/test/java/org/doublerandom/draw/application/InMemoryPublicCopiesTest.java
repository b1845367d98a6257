package org.doublerandom.draw.application;

import java.util.List;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.copy.PublicCopiesContract;

class InMemoryPublicCopiesTest extends PublicCopiesContract {
    private final InMemoryPublicCopies copies = new InMemoryPublicCopies();

    @Override
    protected PublicCopies copies() {
        return copies;
    }

    @Override
    protected List<Object> facts() {
        return copies.facts;
    }
}
