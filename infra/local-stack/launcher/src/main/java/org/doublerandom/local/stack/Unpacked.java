package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A program out of its executable jar: its own classes in one jar, its libraries beside it.
 *
 * <p>So it starts faster and its classes can be archived. A library is stored once for all programs, under its checksum.
 *
 * @param fingerprint of the content, so that an archive of other classes is never used
 */
record Unpacked(Path jar, String fingerprint) {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    static Unpacked of(Installation home, Program program) throws IOException {
        Path apps = Files.createDirectories(home.local().resolve("apps"));
        try (JarFile executable = new JarFile(executable(home, program).toFile())) {
            String fingerprint = fingerprint(executable);
            Path jar = apps.resolve(program.name() + "-" + fingerprint + ".jar");
            if (!Files.exists(jar)) {
                List<String> libraries = unpackLibraries(executable, Files.createDirectories(apps.resolve("lib")));
                removeOlder(apps, program);
                pack(executable, jar, libraries);
            }
            return new Unpacked(jar, fingerprint);
        }
    }

    private static Path executable(Installation home, Program program) throws IOException {
        Path target = home.root().resolve(program.module()).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().contains("-sources"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(target + ": no jar (expected: a built module)"));
        }
    }

    private static String fingerprint(JarFile executable) {
        CRC32 sum = new CRC32();
        executable.stream().forEach(entry -> sum.update((entry.getName() + entry.getCrc()).getBytes()));
        return "%08x".formatted(sum.getValue());
    }

    private static List<String> unpackLibraries(JarFile executable, Path folder) throws IOException {
        List<String> libraries = new ArrayList<>();
        for (JarEntry entry :
                executable.stream().filter(file -> isLibrary(file.getName())).toList()) {
            String name = "%08x-%s".formatted(entry.getCrc(), entry.getName().substring(LIBRARIES.length()));
            Path library = folder.resolve(name);
            if (!Files.exists(library)) {
                Path draft = folder.resolve(name + ".draft");
                try (InputStream content = executable.getInputStream(entry)) {
                    Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(draft, library, StandardCopyOption.ATOMIC_MOVE);
            }
            libraries.add("lib/" + name);
        }
        return libraries;
    }

    private static boolean isLibrary(String name) {
        return name.startsWith(LIBRARIES) && name.endsWith(".jar") && !name.contains("spring-boot-jarmode-tools");
    }

    private static void pack(JarFile executable, Path jar, List<String> libraries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(
                Attributes.Name.MAIN_CLASS,
                executable.getManifest().getMainAttributes().getValue("Start-Class"));
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
        Path draft = jar.resolveSibling(jar.getFileName() + ".draft");
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(draft), manifest)) {
            for (JarEntry entry : executable.stream()
                    .filter(file -> file.getName().startsWith(CLASSES))
                    .toList()) {
                String name = entry.getName().substring(CLASSES.length());
                if (!name.isEmpty()) {
                    // Folders, too: Spring finds components by asking for the folder of a package.
                    packed.putNextEntry(new JarEntry(name));
                    try (InputStream content = executable.getInputStream(entry)) {
                        content.transferTo(packed);
                    }
                    packed.closeEntry();
                }
            }
        }
        Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void removeOlder(Path apps, Program program) throws IOException {
        try (Stream<Path> files = Files.list(apps)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches(program.name() + "-[0-9a-f]{8}\\.jar.*")) {
                    Files.delete(file);
                }
            }
        }
    }
}
