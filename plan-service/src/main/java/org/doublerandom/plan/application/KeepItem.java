package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.item.WithdrawnItem;
import org.doublerandom.starter.UseCase;

/** Keeps which items plans may use: those that the directory has published and not withdrawn. */
@UseCase
public class KeepItem {
    private final UsableItems items;

    KeepItem(UsableItems items) {
        this.items = items;
    }

    public void keep(UsableItem item) {
        items.publish(item);
    }

    /** The directory has withdrawn it: no new line and no new batch takes it. */
    public void withdraw(WithdrawnItem item) {
        items.withdraw(item);
    }
}
