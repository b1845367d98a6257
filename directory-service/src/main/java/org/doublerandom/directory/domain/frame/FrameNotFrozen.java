package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Something is said about, or wanted from, the files of a frame that has none yet. */
@Refusal(Kind.CONFLICT)
public final class FrameNotFrozen extends RuntimeException {
    public FrameNotFrozen(FrameId frame) {
        super("frame " + frame.value() + " is not frozen (expected: a frame with files)");
    }
}
