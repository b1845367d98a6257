package org.doublerandom.directory.domain.frame;

import java.time.LocalDate;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * How the pool of a frame differs from what was there before it, counted once, when it is frozen.
 *
 * @param changed how many are in both with another area, status, or stratum that is no class
 * @param list {@code id TAB ADDED, LEFT or CHANGED TAB before TAB now}, each side {@code area stratum status} or {@code -}
 */
public record FrameDifference(Basis basis, long added, long left, long changed, FrozenFile list) {
    /**
     * What a pool is compared with.
     *
     * @param frame the frame of the same line that was frozen last; null for the first one, which is compared with the register
     * @param register the register of the night before the freeze; null if none was taken: then everybody is new to the first frame
     */
    public record Basis(@Nullable FrameId frame, @Nullable NightRoot register) {}

    /** The register of a night, by its root. */
    public record NightRoot(LocalDate night, Digest root) {}
}
