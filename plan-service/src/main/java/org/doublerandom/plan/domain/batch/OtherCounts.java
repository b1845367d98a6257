package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever confirms a batch names what was counted, so that nobody confirms numbers he has not seen. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/counts")
public final class OtherCounts extends Refused {
    OtherCounts(long frozen, long eligible, long take) {
        super(frozen, eligible, take);
    }
}
