package org.doublerandom.facts.inbox.parked;

import org.doublerandom.facts.inbox.Address;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A message is not where it was, although facts are kept for ever. */
@Refusal(Kind.UNKNOWN)
public final class MessageGone extends RuntimeException {
    MessageGone(Address address) {
        super(address.id() + " is no longer on its topic (expected: facts are kept for ever)");
    }
}
