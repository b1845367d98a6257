package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.base.EnterpriseBases;
import org.doublerandom.directory.domain.base.EnterpriseBasesContract;
import org.doublerandom.testkit.FreshStore;

class MongoEnterpriseBasesTest extends EnterpriseBasesContract {
    @Override
    protected EnterpriseBases bases() {
        return new MongoEnterpriseBases(FreshStore.aggregates());
    }
}
