package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.InspectorsContract;
import org.doublerandom.testkit.FreshStore;

class MongoInspectorsTest extends InspectorsContract {
    @Override
    protected Inspectors inspectors() {
        return new MongoInspectors(FreshStore.mongo());
    }
}
