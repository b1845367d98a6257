package org.doublerandom.directory.domain.frame;

import org.jspecify.annotations.Nullable;

/**
 * The three frozen files of a frame, who the targets of its pool were then, and how it differs from what was before.
 *
 * @param names absent of frames that were frozen before names were kept
 * @param difference absent of frames that were frozen before they were compared
 * @param quality absent of frames that were frozen before it was counted, or before all entries were examined
 * @param exclusions absent of frames that were frozen before it was kept why somebody may not be drawn
 */
public record FrameFiles(
        FrozenFile pool,
        FrozenFile roster,
        FrozenFile conflicts,
        @Nullable FrozenNames names,
        @Nullable FrameDifference difference,
        @Nullable FrameQuality quality,
        @Nullable FrozenFile exclusions) {
    /** Before they are compared. */
    public FrameFiles(FrozenFile pool, FrozenFile roster, FrozenFile conflicts, FrozenNames names) {
        this(pool, roster, conflicts, names, null, null, null);
    }

    /** @param counted null where not all entries were examined when it was written */
    public FrameFiles counted(@Nullable FrameQuality counted) {
        return new FrameFiles(pool, roster, conflicts, names, difference, counted, exclusions);
    }

    public FrameFiles with(FrameDifference found) {
        return new FrameFiles(pool, roster, conflicts, names, found, quality, exclusions);
    }

    /** @param kept why some of the pool may not be drawn, a line each */
    public FrameFiles keeping(@Nullable FrozenFile kept) {
        return new FrameFiles(pool, roster, conflicts, names, difference, quality, kept);
    }

    public FrozenFile file(FileName name) {
        return switch (name) {
            case POOL -> pool;
            case ROSTER -> roster;
            case CONFLICTS -> conflicts;
        };
    }
}
