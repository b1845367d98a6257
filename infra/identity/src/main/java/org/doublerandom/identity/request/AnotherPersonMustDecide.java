package org.doublerandom.identity.request;

/** Whoever asked, and whom it is about, does not decide. */
public final class AnotherPersonMustDecide extends RuntimeException {
    public AnotherPersonMustDecide(String person) {
        super("decided by " + person + " (expected: an administrator who neither asked for it nor is concerned)");
    }
}
