package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.TagMappingsContract;
import org.doublerandom.testkit.FreshStore;

class MongoTagMappingsTest extends TagMappingsContract {
    @Override
    protected TagMappings mappings() {
        return new MongoTagMappings(FreshStore.mongo());
    }
}
