package org.doublerandom.starter.parked;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; absent on the last
 */
record Page<T>(List<T> items, @Nullable String next) {
    private static final int MOST = 200;

    static <S, T> Page<T> of(
            @Nullable String cursor,
            int limit,
            BiFunction<String, Integer, List<S>> list,
            Function<S, String> id,
            Function<S, T> shown) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: " + limit + " (expected: 1 to " + MOST + ")");
        }
        List<S> found = list.apply(cursor == null ? "" : decoded(cursor), limit);
        return new Page<>(
                found.stream().map(shown).toList(),
                found.size() < limit ? null : encoded(id.apply(found.get(found.size() - 1))));
    }

    /** Ids hold topic and stream, in which any character may be; in a path they are encoded. */
    static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    static String decoded(String id) {
        return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
    }
}
