package org.doublerandom.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.inspection.domain.InspectionFixtures.BUREAU;
import static org.doublerandom.inspection.domain.InspectionFixtures.CALENDAR;
import static org.doublerandom.inspection.domain.InspectionFixtures.COLLEAGUE_OF_THE_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.EVENING;
import static org.doublerandom.inspection.domain.InspectionFixtures.FOOD;
import static org.doublerandom.inspection.domain.InspectionFixtures.FOOD_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.INSPECTOR_OF_ANOTHER_UNIT;
import static org.doublerandom.inspection.domain.InspectionFixtures.LIU;
import static org.doublerandom.inspection.domain.InspectionFixtures.REVIEWER;
import static org.doublerandom.inspection.domain.InspectionFixtures.WANG;
import static org.doublerandom.inspection.domain.InspectionFixtures.aProblemWithFood;
import static org.doublerandom.inspection.domain.InspectionFixtures.allConform;
import static org.doublerandom.inspection.domain.InspectionFixtures.draft;
import static org.doublerandom.inspection.domain.InspectionFixtures.draftBecause;
import static org.doublerandom.inspection.domain.InspectionFixtures.ended;
import static org.doublerandom.inspection.domain.InspectionFixtures.nothingFound;
import static org.doublerandom.inspection.domain.InspectionFixtures.problem;
import static org.doublerandom.inspection.domain.InspectionFixtures.recorded;
import static org.doublerandom.inspection.domain.InspectionFixtures.result;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doublerandom.inspection.domain.result.CategoryWithoutProblem;
import org.doublerandom.inspection.domain.result.InspectionResult;
import org.doublerandom.inspection.domain.result.ItemResult;
import org.doublerandom.inspection.domain.result.ItemsDiffer;
import org.doublerandom.inspection.domain.result.ProblemWithoutCategory;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Person;
import org.doublerandom.values.ResultCategory;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndedInspectionTest {

    private static final Instant LAST_DAY = Instant.parse("2024-05-15T15:59:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2024-05-15T16:00:00Z");

    @Test
    void aMemberOfTheTeamEntersTheRecord() {
        RecordedInspection recorded = ended(allConform()).record(LIU, draft(nothingFound()), CALENDAR, EVENING);

        assertThat(recorded.entry().recorder()).isEqualTo(LIU.id());
        assertThat(recorded.entry().result().headline()).isEqualTo(ResultCategory.R1);
    }

    @Test
    void inTheTeamsAbsenceAColleagueOfTheUnitEntersItWithTheReason() {
        RecordedInspection recorded =
                ended(allConform()).record(COLLEAGUE_OF_THE_UNIT, draftBecause("两人均外出培训"), CALENDAR, EVENING);

        assertThat(recorded.entry().absentReason()).isEqualTo(new Wording("两人均外出培训"));
    }

    @Test
    void aColleagueWithoutAReasonIsRefused() {
        assertThatThrownBy(() ->
                        ended(allConform()).record(COLLEAGUE_OF_THE_UNIT, draft(nothingFound()), CALENDAR, EVENING))
                .isInstanceOf(AbsenceNotExplained.class);
    }

    @Test
    void aMemberOfTheTeamWhoSaysThatTheTeamIsAbsentIsRefused() {
        assertThatThrownBy(() -> ended(allConform()).record(WANG, draftBecause("外出"), CALENDAR, EVENING))
                .isInstanceOf(NobodyIsAbsent.class);
    }

    @Test
    void anInspectorOfAnotherUnitIsRefusedWhateverTheReason() {
        assertThatThrownBy(() ->
                        ended(allConform()).record(INSPECTOR_OF_ANOTHER_UNIT, draftBecause("外出"), CALENDAR, EVENING))
                .isInstanceOf(NotOfTheUnit.class);
        assertThatThrownBy(() -> ended(allConform()).record(REVIEWER, draftBecause("外出"), CALENDAR, EVENING))
                .isInstanceOf(NotOfTheUnit.class);
    }

    @Test
    void aMemberOfTheTeamWhoIsNoInspectorAnyMoreIsRefused() {
        Person former = new Person(WANG.id(), BUREAU, FOOD_UNIT, Set.of());

        assertThatThrownBy(() -> ended(allConform()).record(former, draft(nothingFound()), CALENDAR, EVENING))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void anEntryAfterTheTwentiethWorkingDayIsALateOne() {
        EndedInspection ended = ended(allConform());

        assertThat(ended.record(WANG, draft(nothingFound()), CALENDAR, LAST_DAY)
                        .entry()
                        .late())
                .isFalse();
        assertThat(ended.record(WANG, draft(nothingFound()), CALENDAR, DAY_AFTER)
                        .entry()
                        .late())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"R1", "R7", "R9"})
    void aSignedProblemCannotBeRecordedAsNone(ResultCategory harmless) {
        assertThatThrownBy(() -> ended(aProblemWithFood())
                        .record(WANG, draft(result(Set.of(harmless), Set.of(ResultCategory.R1))), CALENDAR, EVENING))
                .isInstanceOf(ProblemWithoutCategory.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"R2", "R3", "R5", "R8"})
    void aProblemThatNobodySignedCannotBeRecorded(ResultCategory problem) {
        assertThatThrownBy(() -> ended(allConform())
                        .record(WANG, draft(result(Set.of(problem), Set.of(ResultCategory.R1))), CALENDAR, EVENING))
                .isInstanceOf(CategoryWithoutProblem.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"R4", "R6", "R7", "R9"})
    void howTheTargetWasMetNeedsNoProblemOnTheChecklist(ResultCategory conduct) {
        assertThat(ended(allConform())
                        .record(WANG, draft(result(Set.of(conduct), Set.of(ResultCategory.R1))), CALENDAR, EVENING)
                        .entry()
                        .result()
                        .headline())
                .isEqualTo(conduct);
    }

    @Test
    void everyItemHasAResultAndNoOther() {
        ItemResult food = new ItemResult(FOOD, Set.of(ResultCategory.R1));

        assertThatThrownBy(() ->
                        ended(allConform()).record(WANG, draft(new InspectionResult(List.of(food))), CALENDAR, EVENING))
                .isInstanceOf(ItemsDiffer.class)
                .hasMessage("items: [ZJ2017-1] (expected: [ZJ2017-1, ZJ2017-17], each once)");
        assertThatThrownBy(() -> ended(allConform())
                        .record(WANG, draft(new InspectionResult(List.of(food, food))), CALENDAR, EVENING))
                .isInstanceOf(ItemsDiffer.class);
    }
}
