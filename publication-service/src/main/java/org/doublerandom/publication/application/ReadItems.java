package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Reads the published inspection items. */
@UseCase
public class ReadItems {
    private final Items items;

    ReadItems(Items items) {
        this.items = items;
    }

    public Page<PublicItem> newest(PageRequest page) {
        return items.newest(page);
    }

    public long count() {
        return items.newest(PageRequest.first(1)).total();
    }
}
