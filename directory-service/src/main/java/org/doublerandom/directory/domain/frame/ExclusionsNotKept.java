package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The frame was frozen before it was kept why somebody may not be drawn. */
@Refusal(Kind.CONFLICT)
public final class ExclusionsNotKept extends Refused {
    public ExclusionsNotKept(FrameId id) {
        super(id.value());
    }
}
