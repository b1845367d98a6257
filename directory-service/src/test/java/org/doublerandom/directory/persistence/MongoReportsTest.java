package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.imports.Reports;
import org.doublerandom.directory.domain.imports.ReportsContract;
import org.doublerandom.testkit.FreshStore;

class MongoReportsTest extends ReportsContract {
    @Override
    protected Reports reports() {
        return new MongoReports(FreshStore.mongo());
    }
}
