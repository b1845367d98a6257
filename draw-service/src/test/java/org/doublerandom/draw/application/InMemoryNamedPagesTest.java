package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.NamedPagesContract;
import org.doublerandom.draw.domain.selection.NamedPages;

class InMemoryNamedPagesTest extends NamedPagesContract {
    private final NamedPages pages = new InMemoryNamedPages();

    @Override
    protected NamedPages pages() {
        return pages;
    }
}
