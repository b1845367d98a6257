package org.doublerandom.directory.domain.imports;

class InMemoryMappingsTest extends MappingsContract {
    @Override
    protected Mappings mappings() {
        return new InMemoryMappings();
    }
}
