package org.doublerandom.plan.domain.annual;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.bounds.DrawBounds;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the plan (计划任务), carried out in batches.
 *
 * @param targetScope 抽查对象范围 as the plan words it
 * @param directed 定向: the bounds narrow the directory by more than the kind of target
 * @param ratioText 抽查比例 as the plan words it
 * @param ratio the least share that the text demands
 * @param lead the unit that leads the line
 * @param bounds what its batches may choose; null where it was planned before lines had them
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
        @Nullable String note,
        @Nullable DrawBounds bounds) {

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
        Set<ItemId> named = new HashSet<>();
        for (PlannedItem item : items) {
            if (!named.add(item.id())) {
                throw new ItemRepeated(code, item.id());
            }
        }
        if (bounds != null) {
            requireFitting(code, directed, ratio, bounds);
        }
    }

    /** @throws LineWithoutBounds when nobody has approved what its batches may choose */
    public DrawBounds requireBounds() {
        if (bounds == null) {
            throw new LineWithoutBounds(code);
        }
        return bounds;
    }

    /** How a batch that chooses these may draw. */
    public DrawTerms termsOf(TargetFilter chosen, Ratio chosenRatio) {
        DrawBounds approved = requireBounds();
        if (!chosen.choosesFrom(approved.filter())) {
            throw new FilterOutsideLine(code);
        }
        Ratio most = approved.terms().ratio();
        if (ratio.exceeds(chosenRatio) || chosenRatio.exceeds(most)) {
            throw new RatioOutsideLine(code, chosenRatio, ratio, most);
        }
        return approved.terms().at(chosenRatio);
    }

    private static void requireFitting(LineCode code, boolean directed, Ratio ratio, DrawBounds planned) {
        if (directed != planned.filter().isDirected()) {
            throw new FilterDoesNotFitLine(code);
        }
        if (ratio.exceeds(planned.terms().ratio())) {
            throw new MostBelowRatio(code, planned.terms().ratio(), ratio);
        }
    }
}
