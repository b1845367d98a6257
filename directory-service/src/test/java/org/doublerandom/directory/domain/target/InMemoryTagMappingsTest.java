package org.doublerandom.directory.domain.target;

class InMemoryTagMappingsTest extends TagMappingsContract {
    @Override
    protected TagMappings mappings() {
        return new InMemoryTagMappings();
    }
}
