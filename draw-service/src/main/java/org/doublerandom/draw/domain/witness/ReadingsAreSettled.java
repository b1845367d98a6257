package org.doublerandom.draw.domain.witness;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The readings stand, or three differ for good: no further entry counts (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class ReadingsAreSettled extends Refused {
    public ReadingsAreSettled(int entries) {
        super(entries);
    }
}
