package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Suite;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The pages of a frame are not those that were frozen: nothing is drawn from them. */
@Refusal(Kind.CONFLICT)
public final class FrameIsWrong extends Refused {
    FrameIsWrong(DrawId id, String reason) {
        super(id, reason);
    }

    /** In another suite than the scheme of its batch promised. */
    public static FrameIsWrong frozenIn(Suite found, DrawId id, Suite promised) {
        return new FrameIsWrong(id, "suite " + found + " (expected: " + promised + ")");
    }
}
