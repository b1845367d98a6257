package org.doublerandom.directory.persistence;

import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.TagMappingsContract;
import org.doublerandom.testkit.FreshStore;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoTagMappingsTest extends TagMappingsContract {
    @Override
    protected TagMappings mappings() {
        MongoOperations mongo = FreshStore.mongo();
        MongoTagMappings.index(mongo);
        return new MongoTagMappings(mongo, InMemoryDirectories.HOME);
    }
}
