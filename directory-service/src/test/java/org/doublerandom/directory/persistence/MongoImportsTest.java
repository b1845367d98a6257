package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.ImportsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoImportsTest extends ImportsContract {
    private final StoredFacts stored = new StoredFacts();
    private final Imports imports = new MongoImports(stored.aggregates());

    @Override
    protected Imports imports() {
        return imports;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
