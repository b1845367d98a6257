package org.doublerandom.directory.domain.imports;

class InMemoryImportsTest extends ImportsContract {
    @Override
    protected Imports imports() {
        return new InMemoryImports();
    }
}
