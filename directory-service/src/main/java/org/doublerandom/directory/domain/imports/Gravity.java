package org.doublerandom.directory.domain.imports;

/**
 * How much of a directory an import closes, moves, retags, recuses or removes.
 *
 * @param entries so many it does that to
 * @param known so many there are
 */
public record Gravity(long entries, long known) {
    public static final Gravity NONE = new Gravity(0, 0);

    private static final long WHOLE = 10_000;

    /** @param share in 1/10000 of what is known */
    boolean isMoreThan(int share) {
        return entries * WHOLE > share * known;
    }
}
