package org.doublerandom.inspection.domain.result;

import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.ResultCategory;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The signed answers show a problem that the result leaves out. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/items")
public final class ProblemWithoutCategory extends RuntimeException {

    ProblemWithoutCategory(ItemId item, Set<ResultCategory> categories) {
        super("categories of item " + item + ": " + new TreeSet<>(categories)
                + " (expected: one of R2 R3 R4 R5 R6 R8, because an answer is PROBLEM)");
    }
}
