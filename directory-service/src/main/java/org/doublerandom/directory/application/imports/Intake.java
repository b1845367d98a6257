package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.table.Table;

/**
 * How the rows of one table get into the directory.
 *
 * @param rowsAtOnce how many rows are written together
 * @param foresee says what writing entries will do
 * @param write writes entries under their natural keys, so that a repeat is harmless
 */
record Intake<T>(Table<T> table, int rowsAtOnce, Function<List<T>, Written> foresee, Consumer<List<T>> write) {
    static final int BULK = 500;
    static final int ALL = Integer.MAX_VALUE;

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
