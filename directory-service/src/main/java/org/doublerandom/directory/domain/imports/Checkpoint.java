package org.doublerandom.directory.domain.imports;

import org.jspecify.annotations.Nullable;

/**
 * Where an import goes on after an interruption.
 *
 * @param row the last row of the file that is done with
 * @param announced the rows after it that may be written already, in part or as a whole; null: none
 * @param turn how often somebody has begun to work on the import; who has an earlier turn must stop
 */
public record Checkpoint(long row, @Nullable Bulk announced, int turn) {
    public static final Checkpoint START = new Checkpoint(0, null, 0);

    Checkpoint nextTurn() {
        return new Checkpoint(row, announced, turn + 1);
    }

    Checkpoint announcing(Bulk bulk) {
        return new Checkpoint(row, bulk, turn);
    }

    Checkpoint settled() {
        return announced == null ? this : new Checkpoint(announced.lastRow(), null, turn);
    }
}
