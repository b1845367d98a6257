package org.doublerandom.publication.web;

import java.util.List;

/** A part of a list: where it starts and how many rows it has at most. */
record Rows(int from, int limit) {
    private static final int MOST = 200;

    Rows {
        if (from < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "from " + from + ", limit " + limit + " (expected: from 0 or more, limit 1 to " + MOST + ")");
        }
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(from).limit(limit).toList();
    }
}
