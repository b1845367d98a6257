package org.doublerandom.facts.level;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The topics hold more than the store, or have not been compared with it yet: no command is taken. */
@Refusal(Kind.AWAY)
public final class NotLevel extends Refused {
    NotLevel(String reason) {
        super(reason);
    }
}
