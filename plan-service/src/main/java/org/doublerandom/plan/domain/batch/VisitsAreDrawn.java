package org.doublerandom.plan.domain.batch;

import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The batches of a line draw as many targets as it plans to visit. */
@Refusal(Kind.CONFLICT)
public final class VisitsAreDrawn extends Refused {
    VisitsAreDrawn(LineCode line, int drawn, int planned) {
        super(line.value(), drawn, planned);
    }
}
