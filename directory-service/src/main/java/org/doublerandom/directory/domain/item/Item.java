package org.doublerandom.directory.domain.item;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;

/**
 * An inspection item (抽查事项): listed when its list is imported, then published, in the end perhaps withdrawn. Only a
 * published item may be planned.
 */
public sealed interface Item permits ListedItem, PublishedItem, WithdrawnItem {
    /** Whose list it is on: the same number on two lists of two authorities is two items. */
    AuthorityCode authority();

    ItemText text();

    default ItemId id() {
        return text().id();
    }

    /** The items that it continues, itself aside; empty before it is published, and where it was published before this was kept. */
    default List<ItemId> lineage() {
        return List.of();
    }

    /**
     * Opens the item to plans. A repeat changes nothing, except that it gives its lineage to an item that was published with none.
     *
     * @param lineage the items that it continues, itself aside
     */
    Changed<Item> publish(Guide guide, List<ItemId> lineage, Instant now);

    /** Whether its text may still change: it was never published. */
    boolean mayBeWordedAnew();

    /** Takes the item from the list; a repeat changes nothing. */
    Changed<Item> withdraw(Withdrawal withdrawal);
}
