package org.doublerandom.directory.domain.imports.table;

import org.doublerandom.tables.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param longest how many characters a cell of it may have
 * @param confidential whether no finding repeats what stands in its cells
 * @param words the only ones that its cells may say; null where they say what they like
 */
public record Column(
        String name,
        boolean required,
        int longest,
        boolean confidential,
        @Nullable Words words) {
    static Column required(String name, int longest) {
        return new Column(name, true, longest, false, null);
    }

    static Column optional(String name, int longest) {
        return new Column(name, false, longest, false, null);
    }

    /** A required one. */
    static Column confidential(String name, int longest) {
        return new Column(name, true, longest, true, null);
    }

    /** The same, of which a cell says what one of the words means, and no other text. */
    Column saying(Words meant) {
        return new Column(name, required, longest, confidential, meant);
    }
}
