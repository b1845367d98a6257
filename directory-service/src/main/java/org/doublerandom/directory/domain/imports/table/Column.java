package org.doublerandom.directory.domain.imports.table;

/** A column of a table. */
public record Column(String name, boolean required, int longest) {
    static Column required(String name, int longest) {
        return new Column(name, true, longest);
    }

    static Column optional(String name, int longest) {
        return new Column(name, false, longest);
    }
}
