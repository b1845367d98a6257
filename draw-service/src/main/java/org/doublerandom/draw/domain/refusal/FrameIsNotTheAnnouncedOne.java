package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.frame.FrameRoots;

/** The files are not those that the announcement binds (protocol §3). */
public final class FrameIsNotTheAnnouncedOne extends RuntimeException {
    public FrameIsNotTheAnnouncedOne(FrameRoots roots, FrameRoots announced) {
        super("frame: " + roots + " (expected: " + announced + ")");
    }
}
