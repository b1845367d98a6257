package org.doublerandom.plan.domain.batch;

import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A directed line filters the directory by industry or tag, an undirected one does not. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/filter")
public final class FilterDoesNotFitLine extends RuntimeException {
    public FilterDoesNotFitLine(LineCode line, boolean directed) {
        super("line " + line.value() + ": "
                + (directed
                        ? "no industry or tag (expected: one, the line is directed)"
                        : "an industry or tag (expected: none, the line is undirected)"));
    }
}
