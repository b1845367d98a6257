package org.doublerandom.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {
    @ParameterizedTest
    @EnumSource
    void isToldInBothLanguages(RefusalController.Refusal refusal) {
        assertThat(RefusalTexts.title(refusal.code(), Language.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(RefusalTexts.title(refusal.code(), Language.ENGLISH)).isNotBlank();
    }
}
