package org.doublerandom.inspection.domain.result;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.ResultCategory;

/** The categories of one item: at least one, and "nothing found" only alone. */
public record ItemResult(ItemId item, Set<ResultCategory> categories) {

    public ItemResult {
        if (categories.isEmpty()) {
            throw new ItemWithoutCategory(item);
        }
        if (categories.size() > 1 && categories.stream().anyMatch(ResultCategory::isExclusive)) {
            throw new CategoryIsExclusive(item, categories);
        }
        categories = Set.copyOf(categories);
    }

    public static ItemResult of(ItemId item, Collection<ResultCategory> categories) {
        return new ItemResult(item, Set.copyOf(categories));
    }

    public List<ResultCategory> inOrder() {
        return List.copyOf(EnumSet.copyOf(categories));
    }

    /** Nobody may record less, or more, than what target and inspectors have signed. */
    void requireConsistentWith(Answers answers) {
        boolean problem = answers.hasProblemAt(item);
        boolean opensCase = categories.stream().anyMatch(ResultCategory::opensCase);
        if (problem && !opensCase) {
            throw new ProblemWithoutCategory(item, categories);
        }
        if (!problem && categories.stream().anyMatch(ResultCategory::needsProblemAnswer)) {
            throw new CategoryWithoutProblem(item, categories);
        }
    }
}
