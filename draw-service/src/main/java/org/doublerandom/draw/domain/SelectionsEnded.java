package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.voiding.VoidReason;

/**
 * Nobody is inspected by this draw any more whose visit has not begun: it is void. Told where the drawn are told, behind all of
 * them, so that nobody hears of one who was drawn after that.
 *
 * @param n behind how many alterations, plus 1
 */
public record SelectionsEnded(DrawId draw, DrawNumber number, Mandate mandate, int n, VoidReason reason)
        implements DrawEvent {

    static SelectionsEnded of(CompletedDraw drawn, VoidReason reason) {
        return new SelectionsEnded(
                drawn.id(),
                drawn.basis().number(),
                drawn.basis().scheme().mandate(),
                drawn.alterations().done().size() + 1,
                reason);
    }
}
