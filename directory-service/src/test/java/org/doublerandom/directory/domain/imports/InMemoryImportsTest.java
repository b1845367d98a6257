package org.doublerandom.directory.domain.imports;

import java.util.List;

class InMemoryImportsTest extends ImportsContract {
    private final InMemoryImports imports = new InMemoryImports();

    @Override
    protected Imports imports() {
        return imports;
    }

    @Override
    protected List<Object> facts() {
        return imports.events;
    }
}
