package org.doublerandom.publication.persistence;

import org.doublerandom.publication.domain.guide.PublicGuides;
import org.doublerandom.publication.domain.guide.PublicGuidesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoPublicGuidesTest extends PublicGuidesContract {
    @Override
    protected PublicGuides guides() {
        return new MongoPublicGuides(new StoredFacts().aggregates());
    }
}
