package org.doublerandom.plan.domain.batch;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An item with the version of its guide that the inspectors of this batch will answer.
 *
 * @param lineage the earlier items that it continues; absent where it continues none
 */
public record BatchItem(
        ItemId id,
        String number,
        String name,
        String category,
        @Nullable List<ItemId> lineage,
        UsableItem.Guide guide) {
    static BatchItem of(UsableItem item) {
        return new BatchItem(
                item.id(), item.number(), item.name(), item.category(), item.lineage(), item.requireGuide());
    }

    boolean isTheSameAs(BatchItem other) {
        return !Collections.disjoint(idsOfTheLineage(), other.idsOfTheLineage())
                || guide.digest().equals(other.guide.digest());
    }

    private Set<ItemId> idsOfTheLineage() {
        Set<ItemId> ids = new HashSet<>(lineage == null ? List.of() : lineage);
        ids.add(id);
        return ids;
    }
}
