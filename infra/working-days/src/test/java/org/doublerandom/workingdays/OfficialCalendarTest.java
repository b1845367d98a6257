package org.doublerandom.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialCalendarTest {

    private static final String HEADER = "date,type,name\n";

    @Test
    void readsDaysOffAndMakeUpDays() {
        OfficialCalendar calendar = parse(HEADER + "2024-05-01,HOLIDAY,劳动节\n2024-05-11,WORKDAY,劳动节调休上班\n");

        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 5, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 5, 11))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-01,HOLIDAY", // a cell is missing
                "2024-05-01,HOLIDAY,劳动节,extra",
                "2024-05-01,HOLIDAY, ",
                "2024-05-01,holiday,劳动节",
                "2024-05-01,,劳动节",
                "2024-5-1,HOLIDAY,劳动节",
                "2024-02-30,HOLIDAY,劳动节",
                " 2024-05-01,HOLIDAY,劳动节",
                "2025-05-01,HOLIDAY,劳动节", // another year
                "2024-05-06,WORKDAY,调休上班", // a Monday is worked anyway
                ""
            })
    void refusesTheWholeFileForOneWrongLine(String line) {
        assertThatThrownBy(() -> parse(HEADER + "2024-01-01,HOLIDAY,元旦\n" + line + "\n"))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessageStartingWith("line 3: ");
    }

    @Test
    void refusesADayThatIsGivenTwice() {
        assertThatThrownBy(() -> parse(HEADER + "2024-05-11,HOLIDAY,劳动节\n2024-05-11,WORKDAY,调休\n"))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessage("line 3: 2024-05-11 (expected: a day after 2024-05-11)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-01-01,HOLIDAY,元旦\n", "date;type;name\n", "\uFEFF" + HEADER + "2024-01-01,HOLIDAY,元旦\n"
            })
    void refusesAFileWithoutItsHeader(String file) {
        assertThatThrownBy(() -> parse(file)).isInstanceOf(UnreadableCalendar.class);
    }

    @Test
    void refusesAYearWithoutASingleDayOff() {
        assertThatThrownBy(() -> parse(HEADER)).isInstanceOf(UnreadableCalendar.class);
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] bytes = (HEADER + "2024-01-01,HOLIDAY,é\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> OfficialCalendar.parse(2024, bytes)).isInstanceOf(UnreadableCalendar.class);
    }

    private static OfficialCalendar parse(String text) {
        return OfficialCalendar.parse(2024, text.getBytes(StandardCharsets.UTF_8));
    }
}
