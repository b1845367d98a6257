package org.doublerandom.facts.work;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Another service does not answer, or answers that it cannot serve now: the same call may succeed later. */
@Refusal(Kind.AWAY)
public final class ServiceAway extends RuntimeException {
    public ServiceAway(String message, Throwable cause) {
        super(message, cause);
    }

    public ServiceAway(String message) {
        super(message);
    }
}
