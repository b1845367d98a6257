package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Two answers to one question: which one counts nobody could say. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/answers")
public final class QuestionAnsweredTwice extends Refused {

    QuestionAnsweredTwice(QuestionRef question) {
        super(question);
    }
}
