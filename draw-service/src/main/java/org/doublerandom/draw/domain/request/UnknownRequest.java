package org.doublerandom.draw.domain.request;

import java.util.List;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only what was asked for can be approved. */
@Refusal(Kind.UNKNOWN)
public final class UnknownRequest extends Refused {
    UnknownRequest(int number, List<Integer> waiting) {
        super(number, waiting);
    }
}
