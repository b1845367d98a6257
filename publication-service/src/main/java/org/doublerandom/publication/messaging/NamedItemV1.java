package org.doublerandom.publication.messaging;

import java.util.List;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.values.ItemId;

record NamedItemV1(String item, String number, String name) {
    NamedItem toItem() {
        return new NamedItem(new ItemId(item), number, name);
    }

    static List<NamedItem> toItems(List<NamedItemV1> items) {
        return items.stream().map(NamedItemV1::toItem).toList();
    }
}
