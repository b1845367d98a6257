package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A problem that nobody describes cannot be followed up. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/answers")
public final class ProblemWithoutFinding extends Refused {

    ProblemWithoutFinding(QuestionRef question) {
        super(question);
    }
}
