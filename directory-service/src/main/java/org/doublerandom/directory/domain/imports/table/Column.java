package org.doublerandom.directory.domain.imports.table;

/**
 * A column of a table.
 *
 * @param longest how many characters a cell of it may have
 * @param confidential whether no finding repeats what stands in its cells
 */
public record Column(String name, boolean required, int longest, boolean confidential) {
    static Column required(String name, int longest) {
        return new Column(name, true, longest, false);
    }

    static Column optional(String name, int longest) {
        return new Column(name, false, longest, false);
    }

    /** A required one. */
    static Column confidential(String name, int longest) {
        return new Column(name, true, longest, true);
    }
}
