package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    private static final long FULL = 1_000;

    @TempDir
    Path folder;

    private Logs logs;

    @BeforeEach
    void boundedLogs() {
        logs = new Logs(folder, FULL);
    }

    @Test
    void whoeverWritesWithoutEndFillsABoundedSpace() throws IOException {
        Path log = logs.begin("broker");

        try (OutputStream program = Files.newOutputStream(log, StandardOpenOption.APPEND)) {
            for (int i = 0; i < 1_000; i++) {
                program.write("%099d%n".formatted(i).getBytes(StandardCharsets.UTF_8));
                logs.bound(log);
            }
            program.write("the end\n".getBytes(StandardCharsets.UTF_8));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum())
                    .isBetween((Logs.PARTS - 1) * FULL, Logs.PARTS * (FULL + 100));
        }
        assertThat(folder.resolve("broker.log")).content().endsWith("the end\n").doesNotContain("\0");
        assertThat(folder.resolve("broker.1.log")).content().contains("%099d".formatted(999));
    }

    @Test
    void theLastLinesAreThoseOfTheLastProcess() throws IOException {
        Path log = logs.begin("store");
        Files.writeString(log, "of the first\n", StandardOpenOption.APPEND);
        logs.begin("store");
        Files.writeString(log, "one\ntwo\n", StandardOpenOption.APPEND);

        assertThat(Logs.lastLines(log, 15)).containsExactly("one", "two");
        assertThat(Logs.lastLines(log, 1)).containsExactly("two");
    }

    @Test
    void halfACharacterAtTheEndOfAKilledProcessDoesNotHideTheRest() throws IOException {
        Path log = logs.begin("store");
        Files.write(log, new byte[] {'a', '\n', (byte) 0xe9, (byte) 0x9d}, StandardOpenOption.APPEND);

        assertThat(Logs.lastLines(log, 15)).hasSize(2).startsWith("a");
    }
}
