package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An edit that does not say what it starts from. */
@Refusal(Kind.PRECONDITION_REQUIRED)
public final class IfMatchMissing extends Refused {
    IfMatchMissing() {}
}
