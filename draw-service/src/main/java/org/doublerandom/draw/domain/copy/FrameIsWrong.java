package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The pages of a frame are not those that were frozen: nothing is drawn from them. */
@Refusal(Kind.CONFLICT)
public final class FrameIsWrong extends RuntimeException {
    FrameIsWrong(DrawId id, String reason) {
        super("frame " + id + ": " + reason);
    }
}
