package org.doublerandom.inspection.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final QuestionRef FIRST = new QuestionRef(new ItemId("ZJ2017-1"), 1);
    private static final QuestionRef SECOND = new QuestionRef(new ItemId("ZJ2017-1"), 2);

    @Test
    void theDigestDoesNotDependOnTheOrderOfEntry() {
        Answer one = new Answer(FIRST, AnswerValue.CONFORMS, null);
        Answer two = new Answer(SECOND, AnswerValue.NOT_APPLICABLE, null);

        assertThat(Answers.of(List.of(one, two)).digest())
                .isEqualTo(Answers.of(List.of(two, one)).digest());
    }

    @Test
    void theDigestDependsOnEveryWordOfAFinding() {
        assertThat(problem("生产记录不完整").digest()).isNotEqualTo(problem("生产记录不完整。").digest());
    }

    @Test
    void aFindingCannotBeMadeToLookLikeAnotherAnswer() {
        Answers oneAnswer = problem("a\nZJ2017-1/2 CONFORMS -\n");

        assertThat(oneAnswer.inOrder()).hasSize(1);
        assertThat(oneAnswer.digest())
                .isNotEqualTo(Answers.of(List.of(
                                new Answer(FIRST, AnswerValue.PROBLEM, new Wording("a")),
                                new Answer(SECOND, AnswerValue.CONFORMS, null)))
                        .digest());
    }

    @Test
    void aProblemIsDescribedInWords() {
        assertThatThrownBy(() -> new Answer(FIRST, AnswerValue.PROBLEM, null))
                .isInstanceOf(ProblemWithoutFinding.class);
    }

    @Test
    void refusesTwoAnswersToOneQuestion() {
        Answer conforms = new Answer(FIRST, AnswerValue.CONFORMS, null);

        assertThatThrownBy(() -> Answers.of(List.of(conforms, conforms))).isInstanceOf(QuestionAnsweredTwice.class);
    }

    private static Answers problem(String finding) {
        return Answers.of(List.of(new Answer(FIRST, AnswerValue.PROBLEM, new Wording(finding))));
    }
}
