package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What a batch would be drawn from is counted before anybody confirms it. */
@Refusal(Kind.CONFLICT)
public final class NotCountedYet extends Refused {
    NotCountedYet(BatchId id) {
        super(id.value());
    }
}
