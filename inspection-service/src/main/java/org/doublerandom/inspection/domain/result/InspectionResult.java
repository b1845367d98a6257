package org.doublerandom.inspection.domain.result;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.inspection.domain.assignment.Checklist;
import org.doublerandom.inspection.domain.assignment.InspectionItem;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.ResultCategory;

/** The result (检查结果) of an inspection, item by item; its headline is computed, never entered. */
public record InspectionResult(List<ItemResult> items) {

    public InspectionResult {
        items = List.copyOf(items);
    }

    /** Only a result for exactly the items of the checklist that agrees with what was signed. */
    public InspectionResult requireFor(Checklist checklist, Answers answers) {
        List<ItemId> given = items.stream().map(ItemResult::item).sorted().toList();
        List<ItemId> expected =
                checklist.items().stream().map(InspectionItem::id).sorted().toList();
        if (!given.equals(expected)) {
            throw new ItemsDiffer(given, expected);
        }
        items.forEach(item -> item.requireConsistentWith(answers));
        return this;
    }

    public ResultCategory headline() {
        return ResultCategory.headline(categories());
    }

    public boolean opensCase() {
        return categories().stream().anyMatch(ResultCategory::opensCase);
    }

    public ItemResult of(ItemId item) {
        return items.stream()
                .filter(result -> result.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Set<ResultCategory> categories() {
        Set<ResultCategory> all = EnumSet.noneOf(ResultCategory.class);
        items.forEach(item -> all.addAll(item.categories()));
        return all;
    }
}
