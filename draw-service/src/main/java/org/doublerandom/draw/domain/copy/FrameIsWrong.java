package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;

/** The pages of a frame are not those that were frozen: nothing is drawn from them. */
public final class FrameIsWrong extends RuntimeException {
    FrameIsWrong(DrawId id, String reason) {
        super("frame " + id + ": " + reason);
    }
}
