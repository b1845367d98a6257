package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Somebody has asked already to give up what the stream stands at. */
@Refusal(value = Kind.CONFLICT, code = "discard-requested")
public final class DiscardAlreadyRequested extends Refused {
    DiscardAlreadyRequested(DiscardRequest open) {
        super(open.requestedBy());
    }
}
