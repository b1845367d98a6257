package org.doublerandom.inspection.domain.sheet;

/** These answers bear this signature already; it is not replaced. */
public final class AlreadySigned extends RuntimeException {

    AlreadySigned(String who) {
        super("signature of " + who + ": given (expected: one signature each, until the answers change)");
    }
}
