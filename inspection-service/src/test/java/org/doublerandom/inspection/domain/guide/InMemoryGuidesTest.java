package org.doublerandom.inspection.domain.guide;

class InMemoryGuidesTest extends GuidesContract {

    private final Guides guides = new InMemoryGuides();

    @Override
    protected Guides guides() {
        return guides;
    }
}
