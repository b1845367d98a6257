package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;

/** The frame of a draw is not frozen yet, or not all of its pages are here and verified. */
public final class FrameNotReady extends RuntimeException {
    public FrameNotReady(DrawId id) {
        super("frame " + id + " (expected: frozen, fetched and verified)");
    }
}
