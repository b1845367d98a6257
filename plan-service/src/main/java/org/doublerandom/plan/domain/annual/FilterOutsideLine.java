package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A batch draws from those whom its approved line lists, never from fewer of them by a condition that the line does not list. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/filter")
public final class FilterOutsideLine extends RuntimeException {
    FilterOutsideLine(LineCode line) {
        super("line " + line.value()
                + ": a filter of its own (expected: kinds, industries, areas and tags that the line"
                + " lists, and its other conditions as they are)");
    }
}
