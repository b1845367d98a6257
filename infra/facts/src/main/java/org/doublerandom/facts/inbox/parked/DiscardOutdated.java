package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The stream no longer stands where it stood when giving it up was asked for. */
@Refusal(Kind.CONFLICT)
public final class DiscardOutdated extends RuntimeException {
    DiscardOutdated(String id, String request) {
        super(id + " stands at something else than " + request + " is about (expected: a new request)");
    }
}
