package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The answer is to a question that the guides of this inspection do not ask. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/answers")
public final class UnknownQuestion extends RuntimeException {

    UnknownQuestion(QuestionRef question) {
        super("question: " + question + " (expected: a question of the guides of this inspection)");
    }
}
