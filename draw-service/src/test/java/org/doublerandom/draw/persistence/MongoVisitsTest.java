package org.doublerandom.draw.persistence;

import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.altering.VisitsContract;
import org.doublerandom.testkit.FreshStore;

class MongoVisitsTest extends VisitsContract {
    private final Visits visits = new MongoVisits(FreshStore.aggregates());

    @Override
    protected Visits visits() {
        return visits;
    }
}
