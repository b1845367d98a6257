package org.doublerandom.draw.persistence;

import org.doublerandom.draw.domain.NamedPagesContract;
import org.doublerandom.draw.domain.selection.NamedPages;
import org.doublerandom.testkit.FreshStore;

class MongoNamedPagesTest extends NamedPagesContract {
    private final NamedPages pages = new MongoNamedPages(FreshStore.aggregates());

    @Override
    protected NamedPages pages() {
        return pages;
    }
}
