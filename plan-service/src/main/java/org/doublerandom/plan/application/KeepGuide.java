package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** The directory has published a version of an item's guide: batches released from now on fix it. */
@UseCase
public class KeepGuide {
    private final UsableItems items;

    KeepGuide(UsableItems items) {
        this.items = items;
    }

    public void keep(AuthorityCode authority, ItemId item, UsableItem.Guide guide) {
        items.publishGuide(authority, item, guide);
    }
}
