package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A directed line narrows the directory by more than the kind of target, an undirected one does not. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lines")
public final class FilterDoesNotFitLine extends RuntimeException {
    FilterDoesNotFitLine(LineCode line, boolean directed) {
        super("line " + line.value() + ": "
                + (directed
                        ? "no condition but the kind (expected: one, the line is directed)"
                        : "a condition beside the kind (expected: none, the line is undirected)"));
    }
}
