package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    @ParameterizedTest
    @EnumSource
    void isToldInBothLanguages(Refusal refusal) {
        assertThat(RefusalTexts.title(refusal.code(), Language.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(RefusalTexts.title(refusal.code(), Language.ENGLISH)).isNotBlank();
        assertThat(refusal.told(Language.CHINESE).detail()).contains("（应为：");
        assertThat(refusal.told(Language.ENGLISH).detail()).contains(" (expected: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems_zh_CN.properties", "problems_en.properties"})
    void noTitleIsWithoutARefusal(String file) throws IOException {
        Properties titles = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
            titles.load(reader);
        }

        assertThat(Stream.of(Refusal.values()).map(Refusal::code))
                .containsAll(titles.stringPropertyNames().stream()
                        .map(key -> key.replace(".detail", ""))
                        .toList());
    }
}
