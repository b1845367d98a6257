package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.value.Wording;
import org.jspecify.annotations.Nullable;

/** The answer to one question; a problem is described in words. */
public record Answer(
        QuestionRef question, AnswerValue value, @Nullable Wording finding) {

    public Answer {
        if (value == AnswerValue.PROBLEM && finding == null) {
            throw new ProblemWithoutFinding(question);
        }
    }

    boolean isProblem() {
        return value == AnswerValue.PROBLEM;
    }
}
