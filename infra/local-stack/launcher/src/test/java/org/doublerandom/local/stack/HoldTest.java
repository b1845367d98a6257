package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldTest {
    @TempDir
    Path root;

    @Test
    void anInstallationIsHeldByOne() throws IOException {
        Installation home = new Installation(root);

        try (Hold first = home.hold().orElseThrow()) {
            assertThat(first.folder()).isEqualTo(home.local().toRealPath());
            assertThat(home.hold()).isEmpty();
        }

        home.hold().orElseThrow().close();
    }

    @Test
    void anotherProcessDoesNotGetItEvenWhenNobodyRemembersTheHold() throws IOException, InterruptedException {
        assertThat(new Installation(root).hold()).isPresent();
        System.gc();
        System.gc();

        assertThat(resultOfAnotherProcess()).isEqualTo("held");
    }

    private String resultOfAnotherProcess() throws IOException, InterruptedException {
        Path program = Files.writeString(root.resolve("Try.java"), """
                import java.nio.channels.FileChannel;
                import java.nio.file.Path;
                import java.nio.file.StandardOpenOption;

                class Try {
                    public static void main(String[] file) throws Exception {
                        try (var channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE)) {
                            System.out.print(channel.tryLock() == null ? "held" : "free");
                        }
                    }
                }
                """);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        program.toString(),
                        root.resolve(".local/lock").toString())
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }
}
