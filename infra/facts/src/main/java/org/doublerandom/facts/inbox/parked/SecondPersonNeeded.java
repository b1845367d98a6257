package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who asks for something to be given up may not approve it. */
@Refusal(Kind.NOT_ALLOWED)
public final class SecondPersonNeeded extends Refused {
    SecondPersonNeeded(String person) {
        super(person);
    }
}
