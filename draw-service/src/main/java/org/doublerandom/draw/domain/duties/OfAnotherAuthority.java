package org.doublerandom.draw.domain.duties;

/** Officials act on the draws of their own authority only. */
public final class OfAnotherAuthority extends RuntimeException {
    OfAnotherAuthority(AuthorityCode own, AuthorityCode expected) {
        super("authority: " + own + " (expected: " + expected + ")");
    }
}
