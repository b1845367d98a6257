package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.outcome.Outcome;

/** What the inputs of an announced draw come to: an outcome, or the finding that no assignment exists. */
public sealed interface Computed {
    record Drawn(Outcome outcome) implements Computed {}

    record Infeasible(Diagnosis diagnosis) implements Computed {}
}
