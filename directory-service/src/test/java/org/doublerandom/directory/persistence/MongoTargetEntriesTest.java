package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.TargetEntriesContract;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.testkit.FreshStore;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoTargetEntriesTest extends TargetEntriesContract {
    @Override
    protected Targets targets() {
        MongoOperations mongo = FreshStore.mongo();
        MongoTargets.index(mongo);
        return new MongoTargets(mongo, InMemoryDirectories.HOME);
    }
}
