package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistoriesContract;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.testkit.StoredFacts;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoCreditHistoriesTest extends CreditHistoriesContract {
    private final StoredFacts stored = new StoredFacts();
    private final MongoOperations mongo = stored.mongo();

    @Override
    protected Targets targets() {
        MongoTargets.index(mongo);
        return new MongoTargets(
                mongo, stored.aggregates().commanded(MongoTargets.COLLECTION), InMemoryDirectories.HOME);
    }

    @Override
    protected CreditHistories histories() {
        return new MongoCreditHistories(mongo);
    }
}
