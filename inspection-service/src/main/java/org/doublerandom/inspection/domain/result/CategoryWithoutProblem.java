package org.doublerandom.inspection.domain.result;

import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.ResultCategory;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The result speaks of a problem that no signed answer shows. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/items")
public final class CategoryWithoutProblem extends RuntimeException {

    CategoryWithoutProblem(ItemId item, Set<ResultCategory> categories) {
        super("categories of item " + item + ": " + new TreeSet<>(categories)
                + " (expected: none of R2 R3 R5 R8, because no answer is PROBLEM)");
    }
}
