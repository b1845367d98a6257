package org.doublerandom.inspection.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.doublerandom.inspection.domain.assignment.QuestionRef;
import org.doublerandom.inspection.domain.guide.AnswerKind;
import org.doublerandom.inspection.domain.guide.Manner;
import org.doublerandom.inspection.domain.guide.Question;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
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

    @Test
    void whatIsGivenBesideTheJudgementIsSignedToo() {
        assertThat(given(number("-18.5", "摄氏度")).digest())
                .isNotEqualTo(given(number("-18", "摄氏度")).digest())
                .isNotEqualTo(given(number("-18.5", null)).digest())
                .isNotEqualTo(given(null).digest());
        assertThat(given(photo("a.jpg")).digest())
                .isNotEqualTo(given(photo("b.jpg")).digest());
        // As it was before answers held anything else: what was signed then still holds.
        assertThat(given(null).digest()).isEqualTo(Digest.of("ZJ2017-1/1 CONFORMS -\n"));
    }

    @Test
    void anAnswerHoldsOneOfAChoiceANumberWordsAndAPhotograph() {
        assertThatThrownBy(() -> new Given(null, null, null, null, null)).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new Given("合格", "1", null, null, null)).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new Given("合格", null, "摄氏度", null, null)).isInstanceOf(MalformedValue.class);
        for (String wrong : new String[] {"1e3", "", "-", "1.", "０", "1.0000001"}) {
            assertThatThrownBy(() -> number(wrong, null)).as(wrong).isInstanceOf(MalformedValue.class);
        }
    }

    @Test
    void eachKindOfQuestionTakesItsOwnAnswerAndNoOther() {
        Given choice = new Given("合格", null, null, null, null);
        Given words = new Given(null, null, null, new Wording("冷库两间"), null);
        Map<Question, Given> right = Map.of(
                asking(AnswerKind.CHOICE, List.of("合格", "不合格"), null),
                choice,
                asking(AnswerKind.NUMBER, List.of(), "摄氏度"),
                number("-18.5", "摄氏度"),
                asking(AnswerKind.TEXT, List.of(), null),
                words,
                asking(AnswerKind.PHOTO, List.of(), null),
                photo("a.jpg"));

        right.forEach((question, given) -> {
            answer(AnswerValue.CONFORMS, given).requireFits(question);
            answer(AnswerValue.NOT_APPLICABLE, null).requireFits(question);
            refused(question, AnswerValue.NOT_APPLICABLE, given);
            refused(question, AnswerValue.CONFORMS, null);
            right.values().stream()
                    .filter(other -> other != given)
                    .forEach(other -> refused(question, AnswerValue.CONFORMS, other));
            refused(new Question(1, "是否亮证"), AnswerValue.CONFORMS, given);
        });
        refused(asking(AnswerKind.CHOICE, List.of("好", "差"), null), AnswerValue.CONFORMS, choice);
        refused(asking(AnswerKind.NUMBER, List.of(), "华氏度"), AnswerValue.CONFORMS, number("-18.5", "摄氏度"));
        refused(asking(AnswerKind.NUMBER, List.of(), "摄氏度"), AnswerValue.CONFORMS, number("-18.5", null));
        refused(asking(AnswerKind.NUMBER, List.of(), null), AnswerValue.CONFORMS, number("1", "个"));
        answer(AnswerValue.CONFORMS, null).requireFits(asking(AnswerKind.YES_NO, List.of(), null));
    }

    private static void refused(Question question, AnswerValue value, Given given) {
        assertThatThrownBy(() -> answer(value, given).requireFits(question))
                .as(question + " " + value + " " + given)
                .isInstanceOf(AnswerOfAnotherKind.class);
    }

    private static Question asking(AnswerKind kind, List<String> options, String unit) {
        return new Question(1, "问题", new Manner(kind, options, unit, null, null));
    }

    private static Answer answer(AnswerValue value, Given given) {
        return new Answer(FIRST, value, null, given);
    }

    private static Answers given(Given given) {
        return Answers.of(List.of(answer(AnswerValue.CONFORMS, given)));
    }

    private static Given number(String number, String unit) {
        return new Given(null, number, unit, null, null);
    }

    private static Given photo(String name) {
        return new Given(null, null, null, null, new Given.Photo(Digest.of("photo"), new Wording(name)));
    }
}
