package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A stream is not parked, or no longer. */
@Refusal(Kind.UNKNOWN)
public final class NotParked extends Refused {
    NotParked(String id) {
        super(id);
    }
}
