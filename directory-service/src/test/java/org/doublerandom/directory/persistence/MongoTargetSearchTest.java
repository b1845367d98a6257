package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.TargetSearchContract;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.testkit.StoredFacts;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoTargetSearchTest extends TargetSearchContract {
    @Override
    protected Targets targets() {
        StoredFacts stored = new StoredFacts();
        MongoOperations mongo = stored.mongo();
        MongoTargets.index(mongo);
        return new MongoTargets(
                mongo, stored.aggregates().commanded(MongoTargets.COLLECTION), InMemoryDirectories.HOME);
    }
}
