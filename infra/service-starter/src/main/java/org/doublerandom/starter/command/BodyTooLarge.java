package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The body of a command is larger than any command needs. */
@Refusal(Kind.TOO_LARGE)
public final class BodyTooLarge extends Refused {
    BodyTooLarge(long most) {
        super(most);
    }
}
