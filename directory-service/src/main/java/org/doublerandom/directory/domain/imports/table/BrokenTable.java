package org.doublerandom.directory.domain.imports.table;

/** A file is no table of its kind, so that nobody can say what its rows are: nothing of it is imported in any mode. */
public final class BrokenTable extends RuntimeException {
    private final transient RowError error;

    public BrokenTable(RowError error) {
        super("line " + error.line() + ": " + error.message());
        this.error = error;
    }

    public RowError error() {
        return error;
    }
}
