package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A problem that nobody describes cannot be followed up. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/answers")
public final class ProblemWithoutFinding extends RuntimeException {

    ProblemWithoutFinding(QuestionRef question) {
        super("finding of " + question + ": none (expected: a text, because the answer is PROBLEM)");
    }
}
