package org.doublerandom.draw.domain.file;

/** How much of a draw everybody may read now (protocol §11); {@link DrawFile} says which files. */
public enum Disclosure {
    /** All that names no officer; a sealed draw too, once its seal is opened. */
    OPEN,
    /** Until the visits are over, everything but whom it drew and the seed by which that can be computed. */
    SEALED,
    /** All that names no officer, its targets under pseudonyms. */
    PSEUDONYMOUS,
    /** Pseudonymous, with numbers so small that they would give a class away: digests and the total drawn only. */
    SMALL_NUMBERS,
    /** A mode of which this version knows nothing: it is not drawn, and everything is for auditors. */
    UNKNOWN;

    /** Read as it was told; what nobody knows is no mode in which anything is shown. */
    public static Disclosure of(String code) {
        for (Disclosure disclosure : values()) {
            if (disclosure.name().equals(code) && disclosure != SMALL_NUMBERS) {
                return disclosure;
            }
        }
        return UNKNOWN;
    }
}
