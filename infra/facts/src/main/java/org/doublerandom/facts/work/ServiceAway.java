package org.doublerandom.facts.work;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Another service does not answer, or answers that it cannot serve now: the same call may succeed later. */
@Refusal(Kind.AWAY)
public final class ServiceAway extends Refused {
    public ServiceAway(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }

    public ServiceAway(String message) {
        super(message);
    }
}
