package org.doublerandom.directory.domain.item;

class InMemoryGuidesTest extends GuidesContract {
    @Override
    protected Guides guides() {
        return new InMemoryGuides();
    }
}
