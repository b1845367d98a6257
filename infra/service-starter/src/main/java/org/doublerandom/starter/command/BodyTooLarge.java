package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The body of a command is larger than any command needs. */
@Refusal(Kind.TOO_LARGE)
public final class BodyTooLarge extends RuntimeException {
    BodyTooLarge(long most) {
        super("body: more than " + most + " bytes (expected: at most that many)");
    }
}
