package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    @TempDir
    Path root;

    private ClassArchive archive;
    private Path jar;

    @BeforeEach
    void aProgram() throws IOException {
        jar = root.resolve("program.jar");
        String name = Hello.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                InputStream content = Hello.class.getClassLoader().getResourceAsStream(name)) {
            packed.putNextEntry(new JarEntry(name));
            content.transferTo(packed);
        }
        archive = ClassArchive.of(new Installation(root), Program.IDENTITY, new Unpacked(jar, "0a1b2c3d"));
    }

    @Test
    void aProcessOfItsOwnMakesItAndLaterOnesUseIt() throws IOException, InterruptedException {
        assertThat(archive.isThere()).isFalse();
        assertThat(loading(archive.options())).contains("source: file:");

        run(archive.making());
        assertThat(archive.isThere()).isFalse();
        archive.keep();

        assertThat(loading(archive.options())).contains("source: shared objects file (top)");
    }

    @Test
    void aProcessThatServesIsNotAskedForIts() {
        List<String> serving = Starter.java(Program.IDENTITY, archive.options(), new Unpacked(jar, "0a1b2c3d"));

        assertThat(serving).noneMatch(option -> option.contains("Dump") || option.contains("ArchiveClassesAtExit"));
    }

    @Test
    void anArchiveOfOlderClassesIsRemoved() throws IOException, InterruptedException {
        Path older = archive.file().resolveSibling("identity-ffffffff.jsa");
        Files.createDirectories(older.getParent());
        Files.writeString(older, "older");

        run(archive.making());
        archive.keep();

        assertThat(older).doesNotExist();
        assertThat(archive.file()).exists();
    }

    /** The line that says where the program's class came from. */
    private String loading(List<String> options) throws IOException, InterruptedException {
        List<String> more = new ArrayList<>(options);
        more.add("-Xlog:class+load");
        return run(more)
                .lines()
                .filter(line -> line.contains(Hello.class.getName()))
                .findFirst()
                .orElseThrow();
    }

    private String run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString(), Hello.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** A program. */
    static final class Hello {
        private Hello() {}

        public static void main(String[] nothing) {
            System.out.println("hello");
        }
    }
}
