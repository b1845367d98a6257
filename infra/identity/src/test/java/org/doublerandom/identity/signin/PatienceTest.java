package org.doublerandom.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    @ParameterizedTest
    @CsvSource({"0,0", "3,0", "4,1", "5,2", "6,4", "13,512", "14,900", "15,900", "2147483647,900"})
    void mistypingIsFreeAndTryingOnTakesTwiceAsLongEachTime(int failures, int seconds) {
        assertThat(Patience.OF_AN_ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
