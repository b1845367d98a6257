package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The batches of one line come one after the other: the next one when the one before has ended. */
@Refusal(Kind.CONFLICT)
public final class BatchBeforeIsOpen extends Refused {
    BatchBeforeIsOpen(BatchId open, BatchState state) {
        super(open.value(), state);
    }
}
