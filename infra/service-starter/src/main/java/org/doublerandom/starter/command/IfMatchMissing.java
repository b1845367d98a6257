package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An edit that does not say what it starts from. */
@Refusal(Kind.PRECONDITION_REQUIRED)
public final class IfMatchMissing extends RuntimeException {
    IfMatchMissing() {
        super("If-Match is missing (expected: the ETag of what was read)");
    }
}
