package org.doublerandom.publication.persistence;

import java.util.List;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.file.PublicationsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoPublicationsTest extends PublicationsContract {
    private final StoredFacts stored = new StoredFacts();
    private final Publications publications = new MongoPublications(stored.aggregates());

    @Override
    protected Publications publications() {
        return publications;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
