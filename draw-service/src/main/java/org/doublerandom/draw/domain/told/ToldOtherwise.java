package org.doublerandom.draw.domain.told;

import org.doublerandom.draw.domain.protocol.DrawId;

/** A fact on the topic does not fit what is known of its draw. */
public final class ToldOtherwise extends RuntimeException {
    public ToldOtherwise(DrawId id, String what, Object known, Object told) {
        super("draw " + id + ", " + what + ": " + known + " (expected, as told: " + told + ")");
    }
}
