package org.doublerandom.directory.domain.upper;

class InMemoryEditionsTest extends EditionsContract {
    private final InMemoryEditions editions = new InMemoryEditions();

    @Override
    protected Editions editions() {
        return editions;
    }
}
