package org.doublerandom.plan.domain.item;

import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A published inspection item that plans may use, with the current version of its guide.
 *
 * @param authority whose list it is on; plans of others use their own
 * @param category GENERAL, KEY or UNCLASSIFIED, which counts as GENERAL (domain rules §4)
 * @param highest the item's own highest ratio; absent where the list gives none
 * @param lineage the earlier items that it continues; absent where it continues none
 * @param guide absent until the guide's own fact has arrived
 */
public record UsableItem(
        AuthorityCode authority,
        ItemId id,
        String number,
        String name,
        String category,
        @Nullable Ratio highest,
        @Nullable List<ItemId> lineage,
        @Nullable Guide guide) {

    /** The version of a work guide (工作指引) that a batch fixes. */
    public record Guide(String id, int version, String digest) {}

    public UsableItem withGuide(Guide published) {
        return new UsableItem(authority, id, number, name, category, highest, lineage, published);
    }

    // Of KEY items more may be inspected than the list's figure (domain rules §4).
    public void requireAtMostHighest(Ratio ratio) {
        if (highest != null && !category.equals("KEY") && ratio.exceeds(highest)) {
            throw new RatioAboveItemMaximum(id, ratio, highest);
        }
    }

    public Guide requireGuide() {
        if (guide == null) {
            throw new ItemNotUsable(id);
        }
        return guide;
    }
}
