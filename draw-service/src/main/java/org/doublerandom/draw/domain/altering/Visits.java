package org.doublerandom.draw.domain.altering;

import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;

/** The visits that came from draws, as far as a draw must know of them; a repeat changes nothing. */
public interface Visits {
    VisitsSoFar of(DrawId draw);

    void begun(DrawId draw, TargetId target);

    void ended(DrawId draw, TargetId target);
}
