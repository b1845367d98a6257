package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A batch draws from those whom its approved line lists, never from fewer of them by a condition that the line does not list. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/filter")
public final class FilterOutsideLine extends Refused {
    FilterOutsideLine(LineCode line) {
        super(line.value());
    }
}
