package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
    @TempDir
    Path root;

    private Installation home;

    @BeforeEach
    void anInstallation() {
        home = new Installation(root);
    }

    @Test
    void itsClassesLieInOneJarThatNamesItsLibraries() throws IOException {
        build("version 1");

        Unpacked unpacked = Unpacked.of(home, Program.IDENTITY);

        try (JarFile jar = new JarFile(unpacked.jar().toFile())) {
            Attributes attributes = jar.getManifest().getMainAttributes();
            assertThat(attributes.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("org.doublerandom.Main");
            String library = attributes.getValue(Attributes.Name.CLASS_PATH);
            assertThat(library).matches("lib/[0-9a-f]{8}-library\\.jar");
            assertThat(unpacked.jar().resolveSibling(library)).hasContent("a library");
            assertThat(jar.getEntry("org/doublerandom/")).isNotNull();
            assertThat(jar.getInputStream(jar.getEntry("org/doublerandom/Main.class")))
                    .hasContent("version 1");
        }
    }

    @Test
    void anUnchangedProgramStaysAsItIs() throws IOException {
        build("version 1");
        Unpacked first = Unpacked.of(home, Program.IDENTITY);
        var before = Files.getLastModifiedTime(first.jar());

        assertThat(Unpacked.of(home, Program.IDENTITY)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.jar())).isEqualTo(before);
    }

    @Test
    void aChangedProgramReplacesItsOlderForm() throws IOException {
        build("version 1");
        Unpacked first = Unpacked.of(home, Program.IDENTITY);
        build("version 2");

        Unpacked second = Unpacked.of(home, Program.IDENTITY);

        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(first.jar()).doesNotExist();
        assertThat(second.jar()).exists();
    }

    private void build(String program) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("BOOT-INF/classes/org/", "");
        entries.put("BOOT-INF/classes/org/doublerandom/", "");
        entries.put("BOOT-INF/classes/org/doublerandom/Main.class", program);
        entries.put("BOOT-INF/lib/library.jar", "a library");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Start-Class", "org.doublerandom.Main");
        Path target = Files.createDirectories(root.resolve("infra/identity/target"));
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(target.resolve("identity-1.jar")), manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
    }
}
