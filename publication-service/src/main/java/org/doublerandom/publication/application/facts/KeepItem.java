package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.plan.ItemNotPublished;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;

/** Keeps published inspection items for the public, and says which are not in force any more. */
@UseCase
public class KeepItem {
    private final Items items;

    KeepItem(Items items) {
        this.items = items;
    }

    public void keep(PublicItem item) {
        items.keep(item);
    }

    /** @throws ItemNotPublished if it is not known yet */
    public void withdraw(String authority, ItemId item, PublicItem.Withdrawal withdrawal) {
        PublicItem known = items.find(authority, item).orElseThrow(() -> new ItemNotPublished(item));
        items.keep(known.withdrawn(authority, withdrawal));
    }
}
