package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** These answers bear this signature already; it is not replaced. */
@Refusal(Kind.CONFLICT)
public final class AlreadySigned extends RuntimeException {

    AlreadySigned(String who) {
        super("signature of " + who + ": given (expected: one signature each, until the answers change)");
    }
}
