package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but the owner reads what an installation keeps. */
class OwnersOnlyTest {
    @TempDir
    Path root;

    @Test
    void theDataAreClosedToOthersBeforeAnythingStarts() throws IOException {
        Installation home = new Installation(root);
        Files.createDirectories(home.data().resolve("store"));
        permit(home.data(), "rwxr-xr-x");
        permit(home.data().resolve("store"), "rwxr-xr-x");
        Files.createDirectories(home.sample());

        Stack.prepare(home, 0, false, new PrintStream(OutputStream.nullOutputStream()))
                .stop();

        assertThat(permissions(home.data())).isEqualTo("rwx------");
        assertThat(permissions(home.data().resolve("store"))).isEqualTo("rwx------");
        assertThat(permissions(home.secrets())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.walk(home.data())) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void whatAProgramWritesIsForItsOwnerOnly() throws IOException, InterruptedException {
        Path made = root.resolve("made");
        List<String> command = new ArrayList<>(Starter.CLOSED_AND_DEAF);
        command.addAll(List.of("mkdir", made.toString()));

        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        assertThat(permissions(made)).isEqualTo("rwx------");
    }

    @Test
    void logsAreForTheirOwnerOnly() throws IOException {
        Path folder = root.resolve("logs");
        new Logs(folder).begin("plan-service");

        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    private static void permit(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
