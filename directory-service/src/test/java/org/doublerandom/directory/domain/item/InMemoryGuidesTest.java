package org.doublerandom.directory.domain.item;

import java.util.List;

class InMemoryGuidesTest extends GuidesContract {
    private final InMemoryGuides guides = new InMemoryGuides();

    @Override
    protected Guides guides() {
        return guides;
    }

    @Override
    protected List<Object> facts() {
        return guides.events;
    }
}
