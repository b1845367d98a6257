package org.doublerandom.draw.domain.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawIdTest {
    @ParameterizedTest
    @CsvSource({
        "330100-SAMR.2024.L07.B1, 2024.L07.B1, 1, 1",
        "330100-SAMR.2024.L07.B1-2, 2024.L07.B1, 2, 1",
        "330100-SAMR.2024.L07.B1-1-2, 2024.L07.B1, 1, 2",
        "330100-SAMR.2024.L07.B1-12-13, 2024.L07.B1, 12, 13",
    })
    void namesBatchAttemptAndOpening(String id, String batch, int attempt, int opening) {
        DrawId draw = new DrawId(id);

        assertThat(draw.plan().batch()).isEqualTo(batch);
        assertThat(draw.plan().attempt()).isEqualTo(attempt);
        assertThat(draw.opening()).isEqualTo(opening);
        assertThat(draw.batch()).isEqualTo(new DrawId("330100-SAMR." + batch));
    }

    @Test
    void theNextOneFollows() {
        DrawId first = new DrawId("330100-SAMR.B1");

        assertThat(first.again()).hasToString("330100-SAMR.B1-1-2");
        assertThat(first.again().again()).hasToString("330100-SAMR.B1-1-3");
        assertThat(first.again().nextAttempt()).hasToString("330100-SAMR.B1-2");
        assertThat(first.nextAttempt().again()).hasToString("330100-SAMR.B1-2-2");
        assertThat(first.nextAttempt().again().files()).hasToString("330100-SAMR.B1-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B1",
                "330100-SAMR.B1-1",
                "330100-SAMR.B1-1-1",
                "330100-SAMR.B1-0-2",
                "330100-SAMR.B1-1-2-3",
                "330100-SAMR.-1-2",
                "330100-SAMR."
            })
    void oneDrawHasOneId(String id) {
        assertThatThrownBy(() -> new DrawId(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
