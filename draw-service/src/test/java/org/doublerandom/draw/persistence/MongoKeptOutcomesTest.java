package org.doublerandom.draw.persistence;

import org.doublerandom.draw.domain.KeptOutcomesContract;
import org.doublerandom.draw.domain.outcome.KeptOutcomes;
import org.doublerandom.testkit.FreshStore;

class MongoKeptOutcomesTest extends KeptOutcomesContract {
    private final KeptOutcomes outcomes = new MongoKeptOutcomes(FreshStore.aggregates());

    @Override
    protected KeptOutcomes outcomes() {
        return outcomes;
    }
}
