package org.doublerandom.inspection.domain.result;

import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.ResultCategory;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The result speaks of a problem that no signed answer shows. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/items")
public final class CategoryWithoutProblem extends Refused {

    CategoryWithoutProblem(ItemId item, Set<ResultCategory> categories) {
        super(item, new TreeSet<>(categories));
    }
}
