package org.doublerandom.draw.domain.voiding;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The public reason of a void must say what is the case. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/reason")
public final class VoidReasonDoesNotFit extends Refused {
    /** @param found what the draw itself has come to; null: nothing */
    VoidReasonDoesNotFit(String reason, @Nullable String found) {
        super(reason, found == null ? "-" : found);
    }
}
