package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** No batch with that id has been released, as far as the directory knows. */
@Refusal(Kind.UNKNOWN)
public final class UnknownFrame extends Refused {
    public UnknownFrame(FrameId frame) {
        super(frame.value());
    }
}
