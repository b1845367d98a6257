package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.table.Column;
import org.doublerandom.directory.domain.imports.table.Table;
import org.doublerandom.tables.header.Dictionary;

/**
 * How the rows of one table get into the directory.
 *
 * @param rowsAtOnce how many rows are written together; {@link #ALL} where only all of them tell which are sound
 * @param foresee says what writing entries will do
 * @param write writes entries under their natural keys, so that a repeat is harmless
 * @param weight what writing them would take from the directory
 */
record Intake<T>(
        Table<T> table, int rowsAtOnce, Function<List<T>, Written> foresee, Consumer<List<T>> write, Weight<T> weight) {
    static final int BULK = 500;
    static final int ALL = Integer.MAX_VALUE;

    Intake(Table<T> table, int rowsAtOnce, Function<List<T>, Written> foresee, Consumer<List<T>> write) {
        this(table, rowsAtOnce, foresee, write, Weight.none());
    }

    /** The names under which its columns are published; of one that the table does not read nobody should believe that it counts. */
    Dictionary columns(ImportKind kind) {
        return kind.columns().only(table.columns().stream().map(Column::name).toList());
    }

    /**
     * What becomes of entries that are written under their keys, each of which occurs once.
     *
     * @param facts what an entry says
     * @param known what is known so far
     */
    static <T, K, F> Written effect(List<T> entries, Function<T, K> key, Function<T, F> facts, Map<K, F> known) {
        Written effect = Written.NOTHING;
        for (T entry : entries) {
            F before = known.get(key.apply(entry));
            if (before == null) {
                effect = effect.plus(new Written(1, 0, 0));
            } else {
                effect = effect.plus(before.equals(facts.apply(entry)) ? new Written(0, 0, 1) : new Written(0, 1, 0));
            }
        }
        return effect;
    }
}
