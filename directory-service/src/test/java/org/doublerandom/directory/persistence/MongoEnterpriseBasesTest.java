package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.base.EnterpriseBases;
import org.doublerandom.directory.domain.base.EnterpriseBasesContract;
import org.doublerandom.testkit.StoredFacts;

class MongoEnterpriseBasesTest extends EnterpriseBasesContract {
    private final StoredFacts stored = new StoredFacts();
    private final EnterpriseBases bases = new MongoEnterpriseBases(stored.aggregates());

    @Override
    protected EnterpriseBases bases() {
        return bases;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
