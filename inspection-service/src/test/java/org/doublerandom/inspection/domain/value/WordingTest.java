package org.doublerandom.inspection.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "两行\n文字", "𠮷", "{$gt: ''}"})
    void isKeptAsWritten(String text) {
        assertThat(new Wording(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u0000", "a\u001Bb", "half \uD842"})
    void refusesWhatNobodyCanRead(String text) {
        assertThatThrownBy(() -> new Wording(text)).isInstanceOf(MalformedValue.class);
    }

    @Test
    void hasALimitThatTheMessageNamesWithoutRepeatingTheText() {
        assertThatThrownBy(() -> Wording.of("reason", "长".repeat(201), Wording.SHORT))
                .isInstanceOf(MalformedValue.class)
                .hasMessageStartingWith("reason: '长")
                .hasMessageEndingWith("… (201 characters)' (expected: at most 200 characters)")
                .hasMessageNotContaining("长".repeat(61));
        assertThat(new Wording("长".repeat(Wording.LONG)).value()).hasSize(Wording.LONG);
    }
}
