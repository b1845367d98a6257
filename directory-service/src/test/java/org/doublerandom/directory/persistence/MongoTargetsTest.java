package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.TargetsContract;
import org.doublerandom.testkit.FreshStore;

class MongoTargetsTest extends TargetsContract {
    @Override
    protected Targets targets() {
        return new MongoTargets(FreshStore.mongo());
    }
}
