package org.doublerandom.values;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after the place behind which the part begins, as {@link Page#next} told it; null: from the first row
 * @param limit at most so many rows, 1 to {@value #MOST}
 */
public record PageRequest(@Nullable String after, int limit) {
    public static final int MOST = 200;
    public static final int USUAL = 50;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: " + limit + " (expected: 1 to " + MOST + ")");
        }
    }

    /** The first {@value #USUAL} rows. */
    public static PageRequest first() {
        return first(USUAL);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(null, limit);
    }
}
