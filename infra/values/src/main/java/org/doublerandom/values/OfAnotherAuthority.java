package org.doublerandom.values;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Officials act on the things of their own authority only. */
@Refusal(Kind.NOT_ALLOWED)
public final class OfAnotherAuthority extends RuntimeException {
    OfAnotherAuthority(AuthorityCode own, AuthorityCode expected) {
        super("authority: " + own + " (expected: " + expected + ")");
    }
}
