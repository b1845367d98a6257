package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The answer is to a question that the guides of this inspection do not ask. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/answers")
public final class UnknownQuestion extends Refused {

    UnknownQuestion(QuestionRef question) {
        super(question);
    }
}
