package org.doublerandom.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({"300,3%", "205,2.05%", "250,2.5%", "10000,100%", "0,0%", "9743,97.43%"})
    void isWrittenAsPeopleWriteIt(int tenThousandths, String percent) {
        assertThat(new Ratio(tenThousandths).percent()).isEqualTo(percent);
    }

    @Test
    void neverLooksBetterThanItIs() {
        assertThat(Ratio.of(2, 3)).isEqualTo(new Ratio(6666));
        assertThat(Ratio.of(39_999, 40_000).reaches(new Ratio(Ratio.WHOLE))).isFalse();
    }
}
