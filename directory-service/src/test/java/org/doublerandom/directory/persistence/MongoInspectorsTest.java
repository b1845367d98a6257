package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.InspectorsContract;
import org.doublerandom.testkit.FreshStore;
import org.doublerandom.testkit.StoredFacts;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoInspectorsTest extends InspectorsContract {
    @Override
    protected Inspectors inspectors() {
        MongoOperations mongo = FreshStore.mongo();
        MongoInspectors.index(mongo);
        return new MongoInspectors(
                mongo, MongoInspectors.declarations(new StoredFacts().aggregates()), InMemoryDirectories.HOME);
    }
}
