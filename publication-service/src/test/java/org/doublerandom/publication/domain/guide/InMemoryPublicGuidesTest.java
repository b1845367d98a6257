package org.doublerandom.publication.domain.guide;

class InMemoryPublicGuidesTest extends PublicGuidesContract {
    @Override
    protected PublicGuides guides() {
        return new InMemoryPublicGuides();
    }
}
