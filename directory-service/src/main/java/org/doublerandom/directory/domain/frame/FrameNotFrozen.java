package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Something is said about, or wanted from, the files of a frame that has none yet. */
@Refusal(Kind.CONFLICT)
public final class FrameNotFrozen extends Refused {
    public FrameNotFrozen(FrameId frame) {
        super(frame.value());
    }
}
