package org.doublerandom.directory.application;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.Table;

/**
 * How the rows of one table get into the directory.
 *
 * @param rowsAtOnce how many rows are written together
 * @param write writes entries under their natural keys, so that a repeat is harmless
 */
record Intake<T>(Table<T> table, int rowsAtOnce, Function<List<T>, Written> write) {
    static final int BULK = 500;
    static final int ALL = Integer.MAX_VALUE;
}
