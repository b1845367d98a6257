package org.doublerandom.draw.persistence;

import java.util.Optional;
import org.doublerandom.draw.domain.DrawId;
import org.doublerandom.draw.domain.NamedPages;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.springframework.stereotype.Component;

@Component
class MongoNamedPages implements NamedPages {
    // Immutable, and no fact is told from here: the draw itself tells them.
    private final AggregateCollection<NamedPage> pages;

    MongoNamedPages(Aggregates aggregates) {
        this.pages = aggregates.collection("selectionPages", NamedPage.class);
    }

    @Override
    public Optional<NamedPage> find(DrawId draw, int page) {
        return pages.find(idOf(draw, page));
    }

    @Override
    public NamedPage keep(DrawId draw, NamedPage page) {
        return pages.put(idOf(draw, page.page()), known -> Change.to(known.orElse(page)));
    }

    private static String idOf(DrawId draw, int page) {
        return draw.value() + "/" + page;
    }
}
