package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Each line of a plan has a code of its own. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lines")
public final class LineCodeRepeated extends Refused {
    LineCodeRepeated(LineCode line) {
        super(line.value());
    }
}
