package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A directed line narrows the directory by more than the kind of target, an undirected one does not. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lines")
public final class FilterDoesNotFitLine extends Refused {
    FilterDoesNotFitLine(LineCode line) {
        super(line.value());
    }
}
