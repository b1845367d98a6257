package org.doublerandom.directory.domain.frame;

/** The three frozen files of a frame. */
public record FrameFiles(FrozenFile pool, FrozenFile roster, FrozenFile conflicts) {
    public FrozenFile file(FileName name) {
        return switch (name) {
            case POOL -> pool;
            case ROSTER -> roster;
            case CONFLICTS -> conflicts;
        };
    }
}
