package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.voiding.VoidPetition;

/** No feasible assignment: the draw is not completed, its announcement is voided (protocol §9). */
public final class DrawIsInfeasible extends RuntimeException {
    DrawIsInfeasible(DrawId id) {
        super("draw " + id + " has no assignment (expected: a void record with reason " + VoidPetition.INFEASIBLE
                + ")");
    }
}
