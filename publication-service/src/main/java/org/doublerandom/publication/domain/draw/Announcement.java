package org.doublerandom.publication.domain.draw;

import java.time.Instant;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * What was bound before the randomness existed, as published.
 *
 * @param fewest the least number of inspectors who fit a place; absent of draws that were announced before it was counted
 * @param scarce how many places have fewer than three
 * @param relieved only behind an attempt that nobody could staff
 */
public record Announcement(
        String text,
        String digest,
        Grade grade,
        int attempt,
        int eligible,
        int take,
        Instant announcedAt,
        @Nullable Long fewest,
        @Nullable Long scarce,
        @Nullable Relieved relieved) {
    /** From fewer than so many times the drawn hardly anything is left to chance. */
    private static final int AMPLE = 5;

    /** The hash function of all that is computed of the draw, as its text states. */
    public Suite suite() {
        return text.startsWith("DRAW1\nsuite SM3\n") ? Suite.SM3 : Suite.SHA256;
    }

    /** Whether hardly anything is left to chance; a later attempt visits whom the one before drew. */
    public boolean isSmall() {
        return attempt == 1 && eligible < AMPLE * take;
    }
}
