package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever confirms a batch names what was counted, so that nobody confirms numbers he has not seen. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/counts")
public final class OtherCounts extends Refused {
    OtherCounts(Counts counts, long take) {
        super(
                counts.frozen(),
                counts.eligible(),
                take,
                Counts.number(counts.capReached()),
                Counts.number(counts.recent()));
    }
}
