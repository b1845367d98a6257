package org.doublerandom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {
    @TempDir
    Path folder;

    @Test
    void anOlderJavaIsRefusedWithTheRemedy() throws IOException, InterruptedException {
        for (String version : List.of("11.0.22", "1.8.0_392")) {
            Path home = jdk("echo 'openjdk version \"" + version + "\" 2024-01-16' >&2");

            Told told = run(home);

            assertThat(told.status()).isEqualTo(1);
            assertThat(told.text())
                    .contains("a JDK 17 or newer is needed", "Remedy")
                    .doesNotContain("build.log");
        }
    }

    @Test
    void aRuntimeWithoutACompilerIsRefused() throws IOException, InterruptedException {
        Path home = jdk("[ \"$1\" = -version ] && echo 'openjdk version \"21.0.1\" 2023-10-17' >&2; echo java.base@21");

        assertThat(run(home).text()).contains("a runtime without a compiler", "Remedy");
    }

    @Test
    void aMissingJavaIsRefused() throws IOException, InterruptedException {
        assertThat(run(folder.resolve("nothing")).text()).contains("No Java was found", "Remedy");
    }

    @Test
    void helpIsAnsweredAndNothingIsBuilt() throws IOException, InterruptedException {
        Told told = run(Path.of(System.getProperty("java.home")), "--help");

        assertThat(told.status()).isZero();
        assertThat(told.text())
                .contains("--port N", "--no-sample", "--once", "--reset")
                .contains("status", "restart <name>", "stop", "backup <file>", "restore <file>")
                .contains("streams show", "streams replay", "streams discard", "streams approve", "streams decide")
                .contains("copies rebuild")
                .doesNotContain("build.log");
    }

    @Test
    void anUnknownOptionIsRefusedAndNothingIsBuilt() throws IOException, InterruptedException {
        Told told = run(Path.of(System.getProperty("java.home")), "--resett");

        assertThat(told.status()).isEqualTo(64);
        assertThat(told.text()).contains("unknown option --resett").doesNotContain("build.log");
    }

    private record Told(int status, String text) {}

    private static Told run(Path javaHome, String... arguments) throws IOException, InterruptedException {
        Path script = Path.of("../run").toAbsolutePath().normalize();
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(process.waitFor(), text);
    }

    private Path jdk(String script) throws IOException {
        Path home = Files.createTempDirectory(folder, "jdk");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return home;
    }
}
