package org.doublerandom.directory.domain.imports;

import org.doublerandom.directory.domain.Written;

/**
 * What became of the rows: each is accepted, refused or pending, so that nothing vanishes.
 *
 * @param accepted rows whose entry is written
 * @param written what the entries did to the directory; several rows may be one entry
 */
public record Tally(long rows, long accepted, long refused, Written written) {
    public static final Tally NONE = new Tally(0, 0, 0, Written.NOTHING);

    public Tally {
        if (accepted + refused > rows) {
            throw new IllegalArgumentException(
                    accepted + " accepted and " + refused + " refused (expected: at most the " + rows + " rows)");
        }
    }

    public long pending() {
        return rows - accepted - refused;
    }

    Tally accepting(long more, Written effect) {
        return new Tally(rows, accepted + more, refused, written.plus(effect));
    }
}
