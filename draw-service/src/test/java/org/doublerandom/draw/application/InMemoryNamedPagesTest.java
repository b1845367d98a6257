package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.NamedPages;
import org.doublerandom.draw.domain.NamedPagesContract;

class InMemoryNamedPagesTest extends NamedPagesContract {
    private final NamedPages pages = new InMemoryNamedPages();

    @Override
    protected NamedPages pages() {
        return pages;
    }
}
