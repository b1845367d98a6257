package org.doublerandom.directory.domain.imports;

class InMemoryReportsTest extends ReportsContract {
    @Override
    protected Reports reports() {
        return new InMemoryReports();
    }
}
