package org.doublerandom.directory.domain.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final Certificate UNTIL_JUNE =
            new Certificate("33010001", "浙江省人民政府", new Span(LocalDate.of(2019, 7, 1), LAST));

    @ParameterizedTest
    @CsvSource({
        "61, LATER",
        "60, WITHIN_60_DAYS",
        "31, WITHIN_60_DAYS",
        "30, WITHIN_30_DAYS",
        "8, WITHIN_30_DAYS",
        "7, WITHIN_7_DAYS",
        "0, WITHIN_7_DAYS",
        "-1, EXPIRED"
    })
    void warnsSixtyThirtyAndSevenDaysAhead(int daysLeft, Expiry expiry) {
        assertThat(UNTIL_JUNE.expiryOn(LAST.minusDays(daysLeft))).isEqualTo(expiry);
    }

    @Test
    void withoutALastDayNobodyIsWarned() {
        assertThat(new Certificate("33010001", null, Span.ALWAYS).expiryOn(LAST))
                .isEqualTo(Expiry.LATER);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-07-31, true",
        "2024-07-01, 2024-07-31, false",
        "2019-06-01, 2019-06-30, false",
        "2019-06-01, 2019-07-01, true",
        "2020-01-01, 2020-02-01, true"
    })
    void countsWhereItHasNotEndedWhenTheDaysBegin(LocalDate from, LocalDate to, boolean counts) {
        assertThat(UNTIL_JUNE.countsFor(new Span(from, to))).isEqualTo(counts);
    }

    @Test
    void noPeriodEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Span(LAST, LAST.minusDays(1)))
                .isInstanceOfSatisfying(
                        MalformedValue.class,
                        refused -> assertThat(refused.code()).isEqualTo("period-backwards"));
    }
}
