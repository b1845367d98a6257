package org.doublerandom.publication.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void fullWidthLettersAreReadAsPlainOnes() {
        assertThat(SearchText.in(" ９１００００００ＭＡ ").orElseThrow().value()).isEqualTo("91000000MA");
    }

    @Test
    void nothingTypedIsNoSearch() {
        assertThat(SearchText.in("   ")).isEmpty();
        assertThat(SearchText.in(" · ")).isEmpty();
    }

    @Test
    void longTextsAndControlCharactersAreRefused() {
        assertThatThrownBy(() -> SearchText.in("禾".repeat(65))).isInstanceOf(SearchTextRefused.class);
        assertThatThrownBy(() -> SearchText.in("禾\u0000香")).isInstanceOf(SearchTextRefused.class);
    }
}
