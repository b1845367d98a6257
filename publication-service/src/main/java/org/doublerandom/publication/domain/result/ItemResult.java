package org.doublerandom.publication.domain.result;

import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.publication.domain.NamedItem;

/** What was found under one item. */
public record ItemResult(NamedItem item, Set<ToldCategory> categories) {
    public ItemResult {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("item " + item.id() + ": no category (expected: at least one)");
        }
        categories = new TreeSet<>(categories);
    }
}
