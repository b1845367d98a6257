package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.TargetEntriesContract;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.testkit.StoredFacts;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoTargetEntriesTest extends TargetEntriesContract {
    @Override
    protected Targets targets() {
        StoredFacts stored = new StoredFacts();
        MongoOperations mongo = stored.mongo();
        MongoTargets.index(mongo);
        return new MongoTargets(
                mongo, stored.aggregates().commanded(MongoTargets.COLLECTION), InMemoryDirectories.HOME);
    }
}
