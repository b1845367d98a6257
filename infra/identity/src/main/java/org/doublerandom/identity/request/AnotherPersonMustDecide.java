package org.doublerandom.identity.request;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever asked, and whom it is about, does not decide. */
@Refusal(Kind.NOT_ALLOWED)
public final class AnotherPersonMustDecide extends Refused {
    public AnotherPersonMustDecide(String person) {
        super(person);
    }
}
