package org.doublerandom.plan.domain.annual;

import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the plan (计划任务), carried out in batches.
 *
 * @param targetScope 抽查对象范围 as the plan words it
 * @param directed 定向: batches of this line filter the directory
 * @param ratioText 抽查比例 as the plan words it
 * @param ratio the least share that the text demands
 * @param lead the unit that leads the line
 */
public record PlanLine(
        LineCode code,
        String name,
        List<PlannedItem> items,
        String targetScope,
        boolean directed,
        String ratioText,
        Ratio ratio,
        Window window,
        String lead,
        @Nullable String note) {

    /** An item as the plan names it. */
    public record PlannedItem(ItemId id, String number, String name) {
        public static PlannedItem of(UsableItem item) {
            return new PlannedItem(item.id(), item.number(), item.name());
        }
    }

    public PlanLine {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("line " + code.value() + ": no items (expected: at least one)");
        }
        if (items.stream().map(PlannedItem::id).distinct().count() < items.size()) {
            throw new IllegalArgumentException("line " + code.value() + ": an item twice (expected: each once)");
        }
    }
}
