package org.doublerandom.draw.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedPages;

/** Named pages in memory. */
class InMemoryNamedPages implements NamedPages {
    private final Map<String, NamedPage> pages = new HashMap<>();

    @Override
    public Optional<NamedPage> find(DrawId draw, int page) {
        return Optional.ofNullable(pages.get(draw + "/" + page));
    }

    @Override
    public NamedPage keep(DrawId draw, NamedPage page) {
        return Objects.requireNonNullElse(pages.putIfAbsent(draw + "/" + page.page(), page), page);
    }
}
