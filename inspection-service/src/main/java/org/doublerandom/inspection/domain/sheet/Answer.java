package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.guide.AnswerKind;
import org.doublerandom.inspection.domain.guide.Manner;
import org.doublerandom.inspection.domain.guide.Question;
import org.doublerandom.inspection.domain.value.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question; a problem is described in words.
 *
 * @param given what the question asks for beside the judgement; null where that is all, or does not apply
 */
public record Answer(
        QuestionRef question,
        AnswerValue value,
        @Nullable Wording finding,
        @Nullable Given given) {

    public Answer {
        if (value == AnswerValue.PROBLEM && finding == null) {
            throw new ProblemWithoutFinding(question);
        }
    }

    /** An answer that judges and says nothing else. */
    public Answer(QuestionRef question, AnswerValue value, @Nullable Wording finding) {
        this(question, value, finding, null);
    }

    boolean isProblem() {
        return value == AnswerValue.PROBLEM;
    }

    /** @throws AnswerOfAnotherKind if the question asks for something else; what does not apply has no number, either */
    void requireFits(Question asked) {
        Manner manner = asked.answered();
        boolean judgedOnly = value == AnswerValue.NOT_APPLICABLE || manner.kind() == AnswerKind.YES_NO;
        if (judgedOnly ? given != null : given == null || !given.fits(manner)) {
            throw new AnswerOfAnotherKind(question, given, manner);
        }
    }
}
