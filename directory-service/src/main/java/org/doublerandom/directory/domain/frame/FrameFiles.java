package org.doublerandom.directory.domain.frame;

import org.jspecify.annotations.Nullable;

/**
 * The three frozen files of a frame, and who the targets of its pool were then.
 *
 * @param names absent of frames that were frozen before names were kept
 */
public record FrameFiles(
        FrozenFile pool,
        FrozenFile roster,
        FrozenFile conflicts,
        @Nullable FrozenNames names) {
    public FrozenFile file(FileName name) {
        return switch (name) {
            case POOL -> pool;
            case ROSTER -> roster;
            case CONFLICTS -> conflicts;
        };
    }
}
