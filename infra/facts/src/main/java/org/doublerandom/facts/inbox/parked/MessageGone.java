package org.doublerandom.facts.inbox.parked;

import org.doublerandom.facts.inbox.Address;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A message is not where it was, although facts are kept for ever. */
@Refusal(Kind.UNKNOWN)
public final class MessageGone extends Refused {
    MessageGone(Address address) {
        super(address.id());
    }
}
