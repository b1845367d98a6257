package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.problems.Language;
import org.doublerandom.problems.Titles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {
    @ParameterizedTest
    @EnumSource
    void isToldInBothLanguages(Refusal refusal) {
        assertThat(Titles.of(refusal.code(), Language.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(Titles.of(refusal.code(), Language.ENGLISH)).isNotBlank();
    }
}
