package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.starter.UseCase;

/** Keeps a published inspection item for the public. */
@UseCase
public class KeepItem {
    private final Items items;

    KeepItem(Items items) {
        this.items = items;
    }

    public void keep(PublicItem item) {
        items.keep(item);
    }
}
