package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;

/** The answer is to a question that the guides of this inspection do not ask. */
public final class UnknownQuestion extends RuntimeException {

    UnknownQuestion(QuestionRef question) {
        super("question: " + question + " (expected: a question of the guides of this inspection)");
    }
}
