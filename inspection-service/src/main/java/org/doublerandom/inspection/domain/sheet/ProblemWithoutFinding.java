package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;

/** A problem that nobody describes cannot be followed up. */
public final class ProblemWithoutFinding extends RuntimeException {

    ProblemWithoutFinding(QuestionRef question) {
        super("finding of " + question + ": none (expected: a text, because the answer is PROBLEM)");
    }
}
