package org.doublerandom.testkit;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Pages of a list in memory, for ports whose order the ids do not tell: the next page begins behind a row. */
public final class InMemoryPage {
    private InMemoryPage() {}

    /** @param all in their order */
    public static <T> Page<T> of(List<T> all, Function<T, String> id, PageRequest page) {
        int from = page.after() == null ? 0 : all.stream().map(id).toList().indexOf(page.after()) + 1;
        int to = Math.min(from + page.limit(), all.size());
        return new Page<>(all.subList(from, to), all.size(), to < all.size() ? id.apply(all.get(to - 1)) : null);
    }
}
