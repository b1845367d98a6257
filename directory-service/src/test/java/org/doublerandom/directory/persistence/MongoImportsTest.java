package org.doublerandom.directory.persistence;

import java.util.List;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.ImportsContract;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.testkit.StoredFacts;

class MongoImportsTest extends ImportsContract {
    private final StoredFacts stored = new StoredFacts();
    private final Imports imports =
            new MongoImports(stored.aggregates(), new Authorities(List.of("000000-SAMR 青禾县市场监督管理局")));

    @Override
    protected Imports imports() {
        return imports;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
