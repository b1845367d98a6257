package org.doublerandom.draw.domain.altering;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A request is approved once: its record stands in the log. */
@Refusal(Kind.CONFLICT)
public final class AlterationStands extends Refused {
    AlterationStands(int request) {
        super(request);
    }
}
