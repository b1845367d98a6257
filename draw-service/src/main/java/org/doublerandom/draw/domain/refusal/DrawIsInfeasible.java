package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.voiding.VoidReason;

/** No feasible assignment: the draw is not completed, its announcement is voided (protocol §9). */
public final class DrawIsInfeasible extends RuntimeException {
    public DrawIsInfeasible(DrawId id) {
        super("draw " + id + " has no assignment (expected: a void record with reason " + VoidReason.INFEASIBLE + ")");
    }
}
