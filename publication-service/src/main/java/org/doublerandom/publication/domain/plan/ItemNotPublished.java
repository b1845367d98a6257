package org.doublerandom.publication.domain.plan;

import org.doublerandom.publication.domain.FactMissing;
import org.doublerandom.values.ItemId;

/** Only published items are inspected. */
public final class ItemNotPublished extends FactMissing {
    public ItemNotPublished(ItemId id) {
        super("item: " + id + " (expected: a published one)");
    }
}
