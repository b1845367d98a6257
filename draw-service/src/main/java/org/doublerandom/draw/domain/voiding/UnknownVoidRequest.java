package org.doublerandom.draw.domain.voiding;

import java.util.List;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A void can be approved only as it was asked for. */
@Refusal(Kind.UNKNOWN)
public final class UnknownVoidRequest extends Refused {
    UnknownVoidRequest(int number, List<Integer> waiting) {
        super(number, waiting);
    }
}
