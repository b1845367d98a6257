package org.doublerandom.draw.domain.refusal;

import java.util.List;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The draw still owes what it told before the store was restored: told first, newer facts would be taken for older ones (decision 175). */
@Refusal(Kind.CONFLICT)
public final class DrawOwes extends Refused {
    private DrawOwes(DrawId id) {
        super(id);
    }

    /** @throws DrawOwes where there is something to tell, and something owed before it */
    public static void requireNothingOwed(DrawId id, List<?> owed, List<?> events) {
        if (!owed.isEmpty() && !events.isEmpty()) {
            throw new DrawOwes(id);
        }
    }
}
