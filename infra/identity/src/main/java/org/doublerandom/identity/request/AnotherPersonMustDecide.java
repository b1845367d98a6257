package org.doublerandom.identity.request;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Whoever asked, and whom it is about, does not decide. */
@Refusal(Kind.NOT_ALLOWED)
public final class AnotherPersonMustDecide extends RuntimeException {
    public AnotherPersonMustDecide(String person) {
        super("decided by " + person + " (expected: an administrator who neither asked for it nor is concerned)");
    }
}
