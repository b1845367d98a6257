package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.ImportsContract;
import org.doublerandom.testkit.FreshStore;

class MongoImportsTest extends ImportsContract {
    @Override
    protected Imports imports() {
        return new MongoImports(FreshStore.aggregates());
    }
}
