package org.doublerandom.draw.domain.copy;

import java.util.Locale;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.FrameRoots;

/** The three files of a frame (protocol §3). */
public enum FileName {
    POOL,
    ROSTER,
    CONFLICTS;

    /** As others ask for it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] in(FrameFiles files) {
        return switch (this) {
            case POOL -> files.pool();
            case ROSTER -> files.roster();
            case CONFLICTS -> files.conflicts();
        };
    }

    public FileRoot rootIn(FrameRoots roots) {
        return switch (this) {
            case POOL -> roots.pool();
            case ROSTER -> roots.roster();
            case CONFLICTS -> roots.conflicts();
        };
    }
}
