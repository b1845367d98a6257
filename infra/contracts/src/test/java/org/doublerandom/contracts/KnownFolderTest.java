package org.doublerandom.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a folder of known values is skipped. */
class KnownFolderTest {
    @TempDir
    private Path folder;

    private KnownEntry only(String entry) throws IOException {
        Files.writeString(folder.resolve("log.json"), "{\"X99\": " + entry.replace('\'', '"') + "}");
        return KnownFolder.in(folder).entries("log.json").get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vectors.json", "log.json", "records.json"})
    void aFolderWithoutTheFileIsNoFolderOfKnownValues(String file) {
        assertThatThrownBy(() -> KnownFolder.in(folder).entries(file)).hasMessageContaining(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"note\": \"soon\"}"})
    void aFileWithoutEntriesIsNoFileOfKnownValues(String text) throws IOException {
        Files.writeString(folder.resolve("log.json"), text);

        assertThatThrownBy(() -> KnownFolder.in(folder).entries("log.json")).hasMessageContaining("no entries");
    }

    @Test
    void ourFolderHasEveryShape() {
        assertThat(KnownFolder.ours().entries().map(KnownEntry::shape).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(KnownShape.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'what': 'how many stars there are', 'value': '7'}                           | shapes []
            {'what': 'a tree', 'leaves': ['00'], 'salt': 1, 'value': 'ab'}               | parts [salt]
            {'what': 'schemes', 'cases': []}                                             | shapes []
            {'what': 'a strike', 'draw': 'L03', 'steps': []}                             | steps is empty
            {'what': 'dice: throws', 'value': []}                                        | value is empty
            {'what': 'a strike', 'draw': 'L03', 'steps': [{'value': {'colour': 'red'}}]} | values [colour]
            """)
    void whatNobodyHereKnowsIsNotPassedOver(String entry, String reason) throws IOException {
        KnownEntry known = only(entry);

        assertThatThrownBy(known::shape).isInstanceOf(AssertionError.class).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo seed, at some time", "that seed"})
    void whoDidNotRevealMustBeSaid(String what) {
        Prose prose = new Prose(what);

        assertThatThrownBy(prose::withheld).isInstanceOf(AssertionError.class).hasMessageContaining("demo seed");
    }

    @Test
    void anOnlyPrimaryIsOneOfOne() {
        Prose prose = new Prose("stratum B of the demo after its only primary is struck");

        assertThat(prose.struck(1)).containsExactly(0);
        assertThatThrownBy(() -> prose.struck(4))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("of 4");
    }
}
