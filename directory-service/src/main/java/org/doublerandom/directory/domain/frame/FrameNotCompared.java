package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Differences are wanted of a frame that was frozen before frames were compared. */
@Refusal(Kind.UNKNOWN)
public final class FrameNotCompared extends Refused {
    public FrameNotCompared(FrameId frame) {
        super(frame.value());
    }
}
