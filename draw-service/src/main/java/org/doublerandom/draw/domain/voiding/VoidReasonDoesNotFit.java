package org.doublerandom.draw.domain.voiding;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The public reason of a void must say what is the case. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/reason")
public final class VoidReasonDoesNotFit extends Refused {
    VoidReasonDoesNotFit(String reason, String expected) {
        super(reason, expected);
    }
}
