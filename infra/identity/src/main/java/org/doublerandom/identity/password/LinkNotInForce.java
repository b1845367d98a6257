package org.doublerandom.identity.password;

/** A link to set a password is unknown, was used or is too old. */
public final class LinkNotInForce extends RuntimeException {
    public LinkNotInForce() {
        super("link: unknown, used or expired (expected: one that was made in the last three days)");
    }
}
