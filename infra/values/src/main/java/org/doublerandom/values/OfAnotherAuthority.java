package org.doublerandom.values;

/** Officials act on the things of their own authority only. */
public final class OfAnotherAuthority extends RuntimeException {
    OfAnotherAuthority(AuthorityCode own, AuthorityCode expected) {
        super("authority: " + own + " (expected: " + expected + ")");
    }
}
