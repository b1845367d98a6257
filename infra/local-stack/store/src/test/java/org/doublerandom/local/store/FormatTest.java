package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.doublerandom.local.store.engine.NotThisStore;
import org.doublerandom.local.store.engine.StoreFile;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    private static final int WRONG_DATA = 65;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("store.mv");
    }

    @Test
    void aFileOfANewerFormatIsRefusedAndLeftAsItIs() throws IOException {
        make("format", Map.of("version", Integer.toString(StoreFile.FORMAT + 1)));

        assertRefused("has format 2, this program reads format 1. Start the version of the program that wrote it");
    }

    @Test
    void aFileOfTheLibrarysBackendIsRefusedWithTheRemedy() throws IOException {
        make("databases.plan.plans", Map.of("a", "b"));

        assertRefused("Move the data folder away and load the data again");
    }

    @Test
    void whatIsNoStoreAtAllIsRefused() throws IOException {
        Files.writeString(file, "something else ".repeat(1_000));

        assertRefused("cannot be opened as a store");
    }

    @Test
    void aCheckTakesAFileOfOurOwn() throws IOException {
        LocalStore.open(0, file).close();
        byte[] before = Files.readAllBytes(file);

        StoreFile.check(file.toString());

        assertThat(file).hasBinaryContent(before);
        assertThatThrownBy(() -> StoreFile.check(folder.resolve("none.mv").toString()))
                .isInstanceOf(NotThisStore.class);
    }

    @Test
    void theProgramSaysWhyItDoesNotStart() throws IOException, InterruptedException {
        make("format", Map.of("version", "99"));

        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalStore.class.getName(),
                        "0",
                        file.toString())
                .start();

        try (BufferedReader errors = new BufferedReader(new InputStreamReader(program.getErrorStream()))) {
            List<String> said = errors.lines().toList();
            assertThat(said).anyMatch(line -> line.contains("has format 99"));
        }
        assertThat(program.waitFor()).isEqualTo(WRONG_DATA);
    }

    private void make(String map, Map<String, String> content) {
        try (MVStore store = MVStore.open(file.toString())) {
            store.<String, String>openMap(map).putAll(content);
        }
    }

    private void assertRefused(String reason) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> LocalStore.open(0, file))
                .isInstanceOf(NotThisStore.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> StoreFile.check(file.toString())).hasMessageContaining(reason);
        assertThat(file).hasBinaryContent(before);
    }
}
