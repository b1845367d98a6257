package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.visit.Visits;
import org.doublerandom.directory.domain.visit.VisitsContract;
import org.doublerandom.testkit.FreshStore;

class MongoVisitsTest extends VisitsContract {
    @Override
    protected Visits visits() {
        return new MongoVisits(FreshStore.mongo());
    }
}
