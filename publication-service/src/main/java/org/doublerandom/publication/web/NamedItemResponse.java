package org.doublerandom.publication.web;

import java.util.List;
import org.doublerandom.publication.domain.NamedItem;

record NamedItemResponse(String item, String number, String name) {
    static List<NamedItemResponse> of(List<NamedItem> items) {
        return items.stream()
                .map(item -> new NamedItemResponse(item.id().value(), item.number(), item.name()))
                .toList();
    }
}
