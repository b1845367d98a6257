package org.doublerandom.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays official = WorkingDays.official();

    @ParameterizedTest
    @CsvFileSource(resources = "deadline-examples.csv", numLinesToSkip = 1)
    void theDeadlineFollowsTheOfficialCalendarNotMondayToFriday(
            LocalDate ended, int workingDays, LocalDate deadline, LocalDate naive) {
        assertThat(official.deadline(ended, workingDays))
                .isEqualTo(new Deadline(deadline, false))
                .extracting(Deadline::date)
                .isNotEqualTo(naive);
    }

    @ParameterizedTest
    @CsvSource({"2024,251", "2025,248", "2026,248"})
    void aYearHasItsPublishedNumberOfWorkingDays(int year, long workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(official::isWorkingDay))
                .hasSize((int) workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-28", "2024-05-11", "2026-01-04"})
    void aMakeUpDayAtTheWeekendCounts(LocalDate day) {
        assertThat(official.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01", "2024-05-03", "2024-05-04", "2024-04-27"})
    void aHolidayAndAnOrdinaryWeekendDoNotCount(LocalDate day) {
        assertThat(official.isWorkingDay(day)).isFalse();
    }

    @Test
    void theDayOfTheEndItselfDoesNotCount() {
        LocalDate monday = LocalDate.of(2024, 4, 15);

        assertThat(official.deadline(monday, 1).date()).isEqualTo(LocalDate.of(2024, 4, 16));
    }

    @Test
    void anInspectionThatEndsOnADayOffCountsFromTheNextDayToo() {
        LocalDate saturday = LocalDate.of(2024, 4, 20);

        assertThat(official.deadline(saturday, 1).date()).isEqualTo(LocalDate.of(2024, 4, 22));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03,2026-12-31,false",
        "2026-12-04,2027-01-04,true",
        "2026-12-07,2027-01-05,true",
        "2026-12-31,2027-01-29,true",
        "2028-04-14,2028-05-16,true",
        "2027-09-06,2027-10-05,true"
    })
    void daysOffByStatuteAreSkippedWithoutACalendarToo(LocalDate ended, LocalDate last, boolean provisional) {
        assertThat(WorkingDays.official().deadline(ended)).isEqualTo(new Deadline(last, provisional));
    }

    @Test
    void aProvisionalDeadlineIsMissedByNobody() {
        Deadline provisional = new Deadline(LocalDate.of(2027, 1, 4), true);

        assertThat(provisional.isMissedOn(LocalDate.of(2027, 6, 1))).isFalse();
        assertThat(provisional.isUndecidedOn(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(provisional.isUndecidedOn(LocalDate.of(2027, 1, 5))).isTrue();
        assertThat(new Deadline(LocalDate.of(2026, 12, 31), false).isUndecidedOn(LocalDate.of(2027, 1, 5)))
                .isFalse();
    }

    @Test
    void aDeadlineThatReachesAYearWithoutCalendarIsProvisional() {
        assertThat(official.deadline(LocalDate.of(2026, 12, 21)).provisional()).isTrue();
        assertThat(official.deadline(LocalDate.of(2031, 3, 3)).provisional()).isTrue();
    }

    @Test
    void aDeadlineThatStaysInAKnownYearIsNotProvisional() {
        assertThat(official.deadline(LocalDate.of(2026, 11, 30)).provisional()).isFalse();
    }

    @Test
    void refusesToGuessWhetherADayOfAnUnknownYearIsAWorkingDay() {
        assertThatThrownBy(() -> official.isWorkingDay(LocalDate.of(2027, 3, 1)))
                .isInstanceOf(NoOfficialCalendar.class)
                .hasMessage("year: 2027 (expected: a year with an official calendar, [2024, 2025, 2026])");
    }

    @Test
    void refusesAPeriodWithoutDays() {
        assertThatThrownBy(() -> official.deadline(LocalDate.of(2024, 4, 16), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTwoCalendarsOfOneYear() {
        OfficialCalendar calendar = OfficialCalendar.parse(
                2024, "date,type,name\n2024-01-01,HOLIDAY,元旦\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new WorkingDays(List.of(calendar, calendar)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeadlineIsMissedOnlyAfterItsDay() {
        Deadline deadline = new Deadline(LocalDate.of(2024, 5, 15), false);

        assertThat(deadline.isMissedOn(LocalDate.of(2024, 5, 15))).isFalse();
        assertThat(deadline.isMissedOn(LocalDate.of(2024, 5, 16))).isTrue();
    }
}
