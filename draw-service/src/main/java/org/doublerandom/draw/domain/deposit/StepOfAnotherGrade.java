package org.doublerandom.draw.domain.deposit;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Each grade of randomness has its own steps: what one grade takes, another refuses (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class StepOfAnotherGrade extends Refused {
    public StepOfAnotherGrade(DrawId id, Grade grade) {
        super(id, grade);
    }
}
