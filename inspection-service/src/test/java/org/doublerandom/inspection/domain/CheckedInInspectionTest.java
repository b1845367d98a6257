package org.doublerandom.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.inspection.domain.InspectionFixtures.COLLEAGUE_OF_THE_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.EVENING;
import static org.doublerandom.inspection.domain.InspectionFixtures.FOOD;
import static org.doublerandom.inspection.domain.InspectionFixtures.LIU;
import static org.doublerandom.inspection.domain.InspectionFixtures.REVIEWER;
import static org.doublerandom.inspection.domain.InspectionFixtures.THE_DAY;
import static org.doublerandom.inspection.domain.InspectionFixtures.WANG;
import static org.doublerandom.inspection.domain.InspectionFixtures.aProblemWithFood;
import static org.doublerandom.inspection.domain.InspectionFixtures.allConform;
import static org.doublerandom.inspection.domain.InspectionFixtures.answered;
import static org.doublerandom.inspection.domain.InspectionFixtures.checkedIn;
import static org.doublerandom.inspection.domain.InspectionFixtures.checklist;
import static org.doublerandom.inspection.domain.InspectionFixtures.conforms;
import static org.doublerandom.inspection.domain.InspectionFixtures.refusal;
import static org.doublerandom.inspection.domain.InspectionFixtures.signature;
import static org.doublerandom.inspection.domain.InspectionFixtures.signed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.assignment.NotOnTeam;
import org.doublerandom.inspection.domain.sheet.AlreadySigned;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.sheet.AnswersIncomplete;
import org.doublerandom.inspection.domain.sheet.EndOutsideVisit;
import org.doublerandom.inspection.domain.sheet.InspectorSignature;
import org.doublerandom.inspection.domain.sheet.SignatureMissing;
import org.doublerandom.inspection.domain.sheet.TargetSignature;
import org.doublerandom.inspection.domain.sheet.UnknownQuestion;
import org.doublerandom.values.Changed;
import org.doublerandom.values.EditedMeanwhile;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckedInInspectionTest {

    private static final Answers HALF = Answers.of(List.of(conforms(FOOD, 1)));

    @Nested
    class Answering {

        @Test
        void nothingIsAnsweredByDefault() {
            assertThat(checkedIn().sheet().answers().open(checklist())).hasSize(3);
        }

        @Test
        void aPartOfTheAnswersCanBeSaved() {
            assertThat(answered(HALF).sheet().answers().open(checklist())).hasSize(2);
        }

        @Test
        void answersLeftOutAreUnansweredAgain() {
            CheckedInInspection inspection =
                    answered(allConform()).answer(LIU, allConform().digest(), HALF);

            assertThat(inspection.sheet().answers()).isEqualTo(HALF);
        }

        @Test
        void refusesAQuestionThatTheGuidesDoNotAsk() {
            assertThatThrownBy(() -> answered(Answers.of(List.of(conforms(FOOD, 3)))))
                    .isInstanceOf(UnknownQuestion.class)
                    .hasMessageStartingWith("question: ZJ2017-1/3 ");
            assertThatThrownBy(() -> answered(Answers.of(List.of(conforms(new ItemId("ZJ2017-2"), 1)))))
                    .isInstanceOf(UnknownQuestion.class);
        }

        @Test
        void aColleaguesAnswersAreNotOverwrittenUnseen() {
            CheckedInInspection inspection = answered(aProblemWithFood());

            assertThatThrownBy(() -> inspection.answer(LIU, Answers.NONE.digest(), allConform()))
                    .isInstanceOf(EditedMeanwhile.class)
                    .hasMessageContaining(aProblemWithFood().digest().hex());
        }

        @Test
        void onlyTheTeamAnswers() {
            assertThatThrownBy(() -> checkedIn().answer(COLLEAGUE_OF_THE_UNIT, Answers.NONE.digest(), HALF))
                    .isInstanceOf(NotOnTeam.class);
        }
    }

    @Nested
    class Signing {

        @Test
        void aSignatureBindsTheAnswers() {
            CheckedInInspection inspection = answered(allConform()).sign(WANG, EVENING);

            assertThat(inspection.sheet().inspectors())
                    .containsExactly(
                            new InspectorSignature(WANG.id(), allConform().digest(), EVENING));
        }

        @Test
        void otherAnswersVoidEverySignature() {
            CheckedInInspection inspection =
                    signed(allConform()).answer(WANG, allConform().digest(), aProblemWithFood());

            assertThat(inspection.sheet().inspectors()).isEmpty();
            assertThat(inspection.sheet().target()).isNull();
        }

        @Test
        void theSameAnswersAgainVoidNothing() {
            assertThat(signed(allConform()).answer(LIU, Answers.NONE.digest(), allConform()))
                    .isEqualTo(signed(allConform()));
        }

        @Test
        void nobodySignsBeforeEverythingIsAnswered() {
            assertThatThrownBy(() -> answered(HALF).sign(WANG, EVENING))
                    .isInstanceOf(AnswersIncomplete.class)
                    .hasMessageStartingWith("open questions: 2, [ZJ2017-1/2, ZJ2017-17/1]");
            assertThatThrownBy(() -> answered(HALF).signTarget(WANG, refusal(), EVENING))
                    .isInstanceOf(AnswersIncomplete.class);
        }

        @Test
        void nobodySignsTwice() {
            assertThatThrownBy(() -> answered(allConform()).sign(WANG, EVENING).sign(WANG, EVENING))
                    .isInstanceOf(AlreadySigned.class);
            assertThatThrownBy(() -> signed(allConform()).signTarget(LIU, signature(), EVENING))
                    .isInstanceOf(AlreadySigned.class);
        }

        @Test
        void theTargetSignsByPictureOrRefusesBeforeAWitness() {
            TargetSignature signed = answered(allConform())
                    .signTarget(LIU, signature(), EVENING)
                    .sheet()
                    .target();

            assertThat(signed)
                    .isEqualTo(new TargetSignature(signature(), allConform().digest(), LIU.id(), EVENING));
        }

        @Test
        void onlyTheTeamSigns() {
            assertThatThrownBy(() -> answered(allConform()).sign(COLLEAGUE_OF_THE_UNIT, EVENING))
                    .isInstanceOf(NotOnTeam.class);
            assertThatThrownBy(() -> answered(allConform()).signTarget(REVIEWER, refusal(), EVENING))
                    .isInstanceOf(NotOnTeam.class);
        }
    }

    @Nested
    class Ending {

        @Test
        void endsWithTwoInspectorsAndTheTarget() {
            assertThat(signed(allConform())
                            .end(WANG, THE_DAY, EVENING)
                            .state()
                            .in(EndedInspection.class)
                            .visit()
                            .ending()
                            .on())
                    .isEqualTo(THE_DAY);
        }

        @Test
        void doesNotEndWithOneInspectorOrWithoutTheTarget() {
            CheckedInInspection oneInspector =
                    answered(allConform()).sign(WANG, EVENING).signTarget(WANG, refusal(), EVENING);
            CheckedInInspection noTarget =
                    answered(allConform()).sign(WANG, EVENING).sign(LIU, EVENING);

            assertThatThrownBy(() -> oneInspector.end(WANG, THE_DAY, EVENING)).isInstanceOf(SignatureMissing.class);
            assertThatThrownBy(() -> noTarget.end(WANG, THE_DAY, EVENING))
                    .isInstanceOf(SignatureMissing.class)
                    .hasMessage("signatures: 2 of inspectors, 0 of the target (expected: 2 or more, and 1)");
        }

        @Test
        void doesNotEndWithOpenQuestions() {
            assertThatThrownBy(() -> answered(HALF).end(WANG, THE_DAY, EVENING)).isInstanceOf(AnswersIncomplete.class);
        }

        @Test
        void doesNotEndBeforeTheCheckInNorInTheFuture() {
            assertThatThrownBy(() -> signed(allConform()).end(WANG, THE_DAY.minusDays(1), EVENING))
                    .isInstanceOf(EndOutsideVisit.class);
            assertThatThrownBy(() -> signed(allConform()).end(WANG, THE_DAY.plusDays(1), EVENING))
                    .isInstanceOf(EndOutsideVisit.class);
        }

        @Test
        void theEndIsTold() {
            Changed<Inspection> end = signed(allConform()).end(WANG, THE_DAY, EVENING);

            assertThat(end.events())
                    .containsExactly(new InspectionEnded(end.state().in(EndedInspection.class)));
        }

        @Test
        void todayIsTodayInChina() {
            Instant shortlyAfterMidnightInChina = Instant.parse("2024-04-16T16:05:00Z");

            assertThat(signed(allConform())
                            .end(WANG, LocalDate.of(2024, 4, 17), shortlyAfterMidnightInChina)
                            .state()
                            .state())
                    .isEqualTo(State.ENDED);
        }

        @Test
        void onlyTheTeamEndsTheVisit() {
            assertThatThrownBy(() -> signed(allConform()).end(COLLEAGUE_OF_THE_UNIT, THE_DAY, EVENING))
                    .isInstanceOf(NotOnTeam.class);
        }
    }
}
