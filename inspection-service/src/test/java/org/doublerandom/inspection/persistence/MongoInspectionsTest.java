package org.doublerandom.inspection.persistence;

import java.util.List;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.InspectionsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoInspectionsTest extends InspectionsContract {

    private final StoredFacts stored = new StoredFacts();
    private final Inspections inspections = new MongoInspections(stored.aggregates());

    @Override
    protected Inspections inspections() {
        return inspections;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
