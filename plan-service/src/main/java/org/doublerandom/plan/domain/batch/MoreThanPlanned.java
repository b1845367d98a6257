package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** All batches of a line together draw no more than it plans. */
@Refusal(Kind.CONFLICT)
public final class MoreThanPlanned extends Refused {
    MoreThanPlanned(long take, long left) {
        super(take, left);
    }
}
