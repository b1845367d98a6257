package org.doublerandom.values;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, cut at keys and not at numbers of rows, so that rows that are added or vanish meanwhile neither repeat nor hide others.
 *
 * @param total how many rows the whole list has
 * @param next the place where the next part begins; null on the last one
 */
public record Page<T>(List<T> rows, long total, @Nullable String next) {
    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, null);
    }

    /**
     * The part of a list that is known as a whole.
     *
     * @param all in the order of their keys
     * @param key of a row; no two rows have the same
     */
    public static <T> Page<T> of(List<T> all, Function<T, String> key, PageRequest page) {
        String after = page.after();
        List<T> rest = after == null
                ? all
                : all.stream()
                        .filter(row -> key.apply(row).compareTo(after) > 0)
                        .toList();
        List<T> rows = rest.subList(0, Math.min(rest.size(), page.limit()));
        return new Page<>(rows, all.size(), rows.size() < rest.size() ? key.apply(rows.get(rows.size() - 1)) : null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> row) {
        return new Page<>(rows.stream().<R>map(row).toList(), total, next);
    }
}
