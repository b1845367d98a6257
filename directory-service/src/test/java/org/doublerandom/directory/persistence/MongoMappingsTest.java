package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.imports.Mappings;
import org.doublerandom.directory.domain.imports.MappingsContract;
import org.doublerandom.testkit.StoredFacts;

class MongoMappingsTest extends MappingsContract {
    @Override
    protected Mappings mappings() {
        return new MongoMappings(new StoredFacts().aggregates());
    }
}
