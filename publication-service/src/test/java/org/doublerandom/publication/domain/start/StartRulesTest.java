package org.doublerandom.publication.domain.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.file.PublicationFixtures.*;

import java.time.LocalDate;
import java.util.Map;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.plan.ItemNotPublished;
import org.doublerandom.publication.domain.plan.Window;
import org.doublerandom.values.ItemId;
import org.doublerandom.workingdays.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StartRulesTest {
    private static final ItemFamily KEY = new ItemFamily("KEY");
    private static final LocalDate BATCH_ENDS = LocalDate.of(2024, 6, 28);

    @ParameterizedTest
    @CsvFileSource(resources = "/org/doublerandom/publication/domain/deadline-examples.csv", numLinesToSkip = 1)
    void theDeadlineIsTheTwentiethWorkingDayOfTheOfficialCalendar(LocalDate ended, int days, LocalDate deadline) {
        var clock = BY_DEFAULT.start(anInspectionOf(aBakery()), ended, new NothingKnown());

        assertThat(days).isEqualTo(20);
        assertThat(clock.deadline().date()).isEqualTo(deadline);
        assertThat(clock.deadline().provisional()).isFalse();
    }

    @Test
    void aYearWithoutACalendarMakesTheDeadlineProvisional() {
        var clock = BY_DEFAULT.start(anInspectionOf(aBakery()), LocalDate.of(2026, 12, 20), new NothingKnown());

        assertThat(clock.deadline().provisional()).isTrue();
    }

    @Test
    void theClockOfAFamilyMayStartWhenTheBatchHasEnded() {
        var rules = new StartRules(Map.of(KEY, StartEvent.BATCH_ENDED), WorkingDays.official());

        var clock = rules.start(anInspectionOf(aBakery()), ENDED_ON, new Known(KEY));

        assertThat(clock.countsFrom()).isEqualTo(BATCH_ENDS);
        assertThat(clock.endedOn()).isEqualTo(ENDED_ON);
        assertThat(clock.deadline().date()).isAfter(BATCH_ENDS);
    }

    @Test
    void anInspectionAfterTheBatchCountsFromItsOwnEnd() {
        var rules = new StartRules(Map.of(KEY, StartEvent.BATCH_ENDED), WorkingDays.official());

        assertThat(rules.start(anInspectionOf(aBakery()), BATCH_ENDS.plusDays(4), new Known(KEY))
                        .countsFrom())
                .isEqualTo(BATCH_ENDS.plusDays(4));
    }

    @Test
    void aRuleForOneFamilyLeavesTheOthersAlone() {
        var rules = new StartRules(Map.of(KEY, StartEvent.BATCH_ENDED), WorkingDays.official());

        assertThat(rules.start(anInspectionOf(aBakery()), ENDED_ON, new Known(new ItemFamily("GENERAL")))
                        .countsFrom())
                .isEqualTo(ENDED_ON);
    }

    @Test
    void whereThereAreRulesTheClockWaitsForTheItem() {
        var rules = new StartRules(Map.of(KEY, StartEvent.BATCH_ENDED), WorkingDays.official());

        assertThatThrownBy(() -> rules.start(anInspectionOf(aBakery()), ENDED_ON, new NothingKnown()))
                .isInstanceOf(ItemNotPublished.class);
    }

    private record Known(ItemFamily family) implements StartFacts {
        @Override
        public ItemFamily familyOf(String authority, ItemId item) {
            return family;
        }

        @Override
        public Window windowOf(BatchId batch) {
            return new Window(LocalDate.of(2024, 4, 1), BATCH_ENDS);
        }
    }

    private record NothingKnown() implements StartFacts {
        @Override
        public ItemFamily familyOf(String authority, ItemId item) {
            throw new ItemNotPublished(item);
        }

        @Override
        public Window windowOf(BatchId batch) {
            throw new AssertionError("the default asks nothing");
        }
    }
}
