package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing is left to chance where all who are eligible are drawn, unless the line says 100 %. */
@Refusal(Kind.CONFLICT)
public final class EverybodyWouldBeDrawn extends Refused {
    EverybodyWouldBeDrawn(long eligible) {
        super(eligible);
    }
}
