package org.doublerandom.draw.domain.derived;

import org.doublerandom.draw.domain.voiding.Relief;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A roster that was frozen anew differs in more than the void before allows: nothing is drawn from it. */
@Refusal(Kind.CONFLICT)
public final class RosterDoesNotFollow extends Refused {
    RosterDoesNotFollow(Object what, Relief relief) {
        super(what, relief.capsRaisedBy(), relief.added());
    }
}
