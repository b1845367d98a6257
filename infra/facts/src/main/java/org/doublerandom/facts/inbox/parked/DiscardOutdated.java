package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The stream no longer stands where it stood when giving it up was asked for. */
@Refusal(Kind.CONFLICT)
public final class DiscardOutdated extends Refused {
    DiscardOutdated(String id, String request) {
        super(id, request);
    }
}
