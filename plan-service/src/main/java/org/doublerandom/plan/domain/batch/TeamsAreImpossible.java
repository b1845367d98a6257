package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** No teams can be found, whatever is drawn: that is known before the dice and not only afterwards. */
@Refusal(Kind.CONFLICT)
public final class TeamsAreImpossible extends Refused {
    TeamsAreImpossible(long staffable, long capacity, long take, long places) {
        super(staffable, capacity, take, places);
    }
}
