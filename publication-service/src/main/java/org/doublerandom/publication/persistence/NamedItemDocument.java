package org.doublerandom.publication.persistence;

import java.util.List;
import org.doublerandom.publication.domain.ItemId;
import org.doublerandom.publication.domain.NamedItem;

record NamedItemDocument(String item, String number, String name) {
    static NamedItemDocument of(NamedItem item) {
        return new NamedItemDocument(item.id().value(), item.number(), item.name());
    }

    static List<NamedItemDocument> of(List<NamedItem> items) {
        return items.stream().map(NamedItemDocument::of).toList();
    }

    static List<NamedItem> toItems(List<NamedItemDocument> items) {
        return items.stream().map(NamedItemDocument::toItem).toList();
    }

    NamedItem toItem() {
        return new NamedItem(new ItemId(item), number, name);
    }
}
