package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;

/** Two answers to one question: which one counts nobody could say. */
public final class QuestionAnsweredTwice extends RuntimeException {

    QuestionAnsweredTwice(QuestionRef question) {
        super("answers to " + question + ": 2 or more (expected: one)");
    }
}
