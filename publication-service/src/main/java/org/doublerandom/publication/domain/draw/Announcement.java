package org.doublerandom.publication.domain.draw;

import java.time.Instant;

/** What was bound before the randomness existed, as published. */
public record Announcement(
        String text, String digest, Grade grade, int attempt, int eligible, int take, Instant announcedAt) {
    /** From fewer than so many times the drawn hardly anything is left to chance. */
    private static final int AMPLE = 5;

    /** Whether hardly anything is left to chance; a later attempt visits whom the one before drew. */
    public boolean isSmall() {
        return attempt == 1 && eligible < AMPLE * take;
    }
}
