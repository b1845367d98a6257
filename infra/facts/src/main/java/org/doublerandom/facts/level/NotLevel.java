package org.doublerandom.facts.level;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The topics hold more than the store, or have not been compared with it yet: no command is taken. */
@Refusal(Kind.AWAY)
public final class NotLevel extends RuntimeException {
    NotLevel(String reason) {
        super(reason);
    }
}
