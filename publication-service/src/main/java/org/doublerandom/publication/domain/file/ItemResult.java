package org.doublerandom.publication.domain.file;

import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.publication.domain.NamedItem;

/** What was found under one item. */
public record ItemResult(NamedItem item, Set<ResultCategory> categories) {
    public ItemResult {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("item " + item.id() + ": no category (expected: at least one)");
        }
        if (categories.contains(ResultCategory.R1) && categories.size() > 1) {
            throw new IllegalArgumentException("item " + item.id() + ": " + categories + " (expected: R1 alone)");
        }
        categories = new TreeSet<>(categories);
    }
}
