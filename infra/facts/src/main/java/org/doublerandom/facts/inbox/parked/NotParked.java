package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A stream is not parked, or no longer. */
@Refusal(Kind.UNKNOWN)
public final class NotParked extends RuntimeException {
    NotParked(String id) {
        super(id + " is not parked");
    }
}
