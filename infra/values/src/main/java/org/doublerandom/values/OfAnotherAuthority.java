package org.doublerandom.values;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Officials act on the things of their own authority only. */
@Refusal(Kind.NOT_ALLOWED)
public final class OfAnotherAuthority extends Refused {
    OfAnotherAuthority(AuthorityCode own, AuthorityCode expected) {
        super(own, expected);
    }
}
