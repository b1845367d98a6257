package org.doublerandom.directory.domain.upper;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Ratio and times of a claim lie inside those of the list above. */
@Refusal(Kind.UNPROCESSABLE)
public final class OutsideBounds extends Refused {
    OutsideBounds(String what, String wanted, String above) {
        super(what, wanted, above);
    }
}
