package org.doublerandom.draw.domain.altering;

import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Where no visit of this draw is left to begin, or the draw does not know the inspector, nobody falls ill (protocol §8). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/absent")
public final class NobodyIsRecused extends Refused {
    public NobodyIsRecused(InspectorId inspector) {
        super(inspector);
    }
}
