package org.doublerandom.draw.persistence;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedPages;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.springframework.stereotype.Component;

@Component
class MongoNamedPages implements NamedPages {
    private final Records<NamedPage> pages;

    MongoNamedPages(Aggregates aggregates) {
        this.pages = aggregates.records("selectionPages", NamedPage.class);
    }

    @Override
    public Optional<NamedPage> find(DrawId draw, int page) {
        return pages.find(idOf(draw, page));
    }

    @Override
    public NamedPage keep(DrawId draw, NamedPage page) {
        return pages.keepFirst(idOf(draw, page.page()), page);
    }

    private static String idOf(DrawId draw, int page) {
        return draw.value() + "/" + page;
    }
}
