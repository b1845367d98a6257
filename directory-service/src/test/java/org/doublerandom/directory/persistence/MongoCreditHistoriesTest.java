package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistoriesContract;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.testkit.FreshStore;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoCreditHistoriesTest extends CreditHistoriesContract {
    private final MongoOperations mongo = FreshStore.mongo();

    @Override
    protected Targets targets() {
        MongoTargets.index(mongo);
        return new MongoTargets(mongo, InMemoryDirectories.HOME);
    }

    @Override
    protected CreditHistories histories() {
        return new MongoCreditHistories(mongo);
    }
}
