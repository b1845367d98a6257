package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.item.ItemId;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.person.AuthorityCode;
import org.doublerandom.starter.UseCase;

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
