package org.doublerandom.publication.domain.copy;

import org.doublerandom.values.Suite;

/**
 * The three files of a frame as draw-service holds them: the pool can be copied in clear, the other two sealed.
 *
 * @param frame its id, which is that of the first draw that chooses from it
 * @param suite in which the roots are computed
 * @param poolPieces in how many pieces the pool is handed out
 */
public record KeptFrame(
        String frame,
        String authority,
        Suite suite,
        FrozenFile pool,
        FrozenFile roster,
        FrozenFile conflicts,
        int poolPieces,
        SealedText sealedRoster,
        SealedText sealedConflicts) {

    /** What binds a frozen file (protocol §3). */
    public record FrozenFile(String root, long lines, int pageSize) {}

    /**
     * A file that is not public, sealed to the key that no service holds.
     *
     * @param digest SHA-256 of the text
     * @param bytes its length
     * @param pieces in how many it is handed out
     */
    public record SealedText(String digest, long bytes, int pieces) {}

    /** Whether these are the same three files, however they were sealed. */
    boolean isOf(KeptFrame other) {
        return suite == other.suite
                && pool.equals(other.pool)
                && roster.equals(other.roster)
                && conflicts.equals(other.conflicts);
    }
}
