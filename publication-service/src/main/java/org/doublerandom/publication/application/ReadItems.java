package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.starter.UseCase;

/** Reads the published inspection items. */
@UseCase
public class ReadItems {
    private final Items items;

    ReadItems(Items items) {
        this.items = items;
    }

    public List<PublicItem> all() {
        return items.all();
    }
}
