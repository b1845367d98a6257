package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Somebody has asked already to give up what the stream stands at. */
@Refusal(value = Kind.CONFLICT, code = "discard-requested")
public final class DiscardAlreadyRequested extends RuntimeException {
    DiscardAlreadyRequested(DiscardRequest open) {
        super("asked for by " + open.requestedBy() + " (expected: approval by another person)");
    }
}
