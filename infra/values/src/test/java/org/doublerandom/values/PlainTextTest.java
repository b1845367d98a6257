package org.doublerandom.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x1F, 0x7F, 0x9F, 0xAD, 0x200B, 0x200F, 0x2028, 0x202E, 0x2066, 0x3164, 0xD800, 0xDFFF, 0xE000,
                0xF8FF, 0xFDD0, 0xFEFF, 0xFFA0, 0xFFFD, 0xFFFE, 0x1FFFF, 0xE0041, 0xF0000, 0x10FFFF
            })
    void whatNobodySeesIsRefusedByItsCodePoint(int c) {
        String text = "饭" + new StringBuilder().appendCodePoint(c) + "店";

        assertThat(PlainText.firstRefused(text)).hasValue(c);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.of(text))
                .withMessageContaining("U+%04X".formatted(c));
    }

    /** Some of them are not assigned in the Unicode of JDK 17. */
    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\r', ' ', 'a', 0x9FFD, 0x20BB7, 0x2A6DE, 0x31350, 0x323B0, 0xE0100, 0x1F600})
    void whatCanBeSeenIsKeptOnEachJdk(int c) {
        String text = "饭" + new StringBuilder().appendCodePoint(c) + "店";

        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void theRegularExpressionSaysTheSameOfEveryCharacter() {
        Pattern pattern = Pattern.compile(PlainText.PATTERN);

        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = new StringBuilder().appendCodePoint(c).toString();
            assertThat(pattern.matcher(text).matches())
                    .as("U+%04X", c)
                    .isEqualTo(PlainText.firstRefused(text).isEmpty());
        }
    }

    @Test
    void accentsAreComposed() {
        assertThat(PlainText.of("Cafe\u0301")).isEqualTo("Caf\u00e9");
    }
}
