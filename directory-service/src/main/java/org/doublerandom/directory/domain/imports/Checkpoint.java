package org.doublerandom.directory.domain.imports;

import java.util.Optional;

/**
 * Where an import goes on after an interruption.
 *
 * @param row the last row of the file that is done with
 * @param announced the rows after it that may be written already, in part or as a whole
 * @param turn how often somebody has begun to work on the import; who has an earlier turn must stop
 */
public record Checkpoint(long row, Optional<Bulk> announced, int turn) {
    public static final Checkpoint START = new Checkpoint(0, Optional.empty(), 0);

    Checkpoint nextTurn() {
        return new Checkpoint(row, announced, turn + 1);
    }

    Checkpoint announcing(Bulk bulk) {
        return new Checkpoint(row, Optional.of(bulk), turn);
    }

    Checkpoint settled() {
        return announced
                .map(bulk -> new Checkpoint(bulk.lastRow(), Optional.empty(), turn))
                .orElse(this);
    }
}
