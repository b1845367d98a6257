package org.doublerandom.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.values.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {
    @ParameterizedTest
    @CsvSource({"*, 130281, true", "1302, 130281, true", "130281001, 130281, false", "14, 130281, false"})
    void isOfUnitsWhoseCodesBeginAlike(String unit, String area, boolean covered) {
        assertThat(new Area(area).isOf(new Unit(unit))).isEqualTo(covered);
    }
}
