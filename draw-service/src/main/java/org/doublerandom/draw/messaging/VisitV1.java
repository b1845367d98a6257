package org.doublerandom.draw.messaging;

import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;

/** Of a visit that has begun or ended, no more than whose it is. */
record VisitV1(String draw, String target) {
    DrawId toDraw() {
        return new DrawId(draw);
    }

    TargetId toTarget() {
        return new TargetId(target);
    }
}
