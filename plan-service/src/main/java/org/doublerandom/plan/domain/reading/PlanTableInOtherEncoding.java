package org.doublerandom.plan.domain.reading;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A text is in no encoding that is read, or not in the one that was declared. */
@Refusal(Kind.UNPROCESSABLE)
public final class PlanTableInOtherEncoding extends Refused {
    PlanTableInOtherEncoding(long line) {
        super(line);
    }
}
