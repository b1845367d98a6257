package org.doublerandom.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "*, *, true",
        "*, 13, true",
        "13, 13, true",
        "13, 130281, true",
        "130281, 13, false",
        "13, 14, false",
        "13, *, false"
    })
    void coversItselfAndWhatIsBelowIt(String unit, String other, boolean covered) {
        assertThat(new Unit(unit).covers(new Unit(other))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"*, 130281, true", "1302, 130281, true", "130281001, 130281, false", "14, 130281, false"})
    void isResponsibleWhereTheCodesBeginAlike(String unit, String area, boolean covered) {
        assertThat(new Unit(unit).covers(new Area(area))).isEqualTo(covered);
    }
}
