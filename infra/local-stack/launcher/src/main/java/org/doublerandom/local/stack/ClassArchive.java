package org.doublerandom.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of a program as the JVM keeps them, so that later starts need not load them one by one.
 *
 * <p>Only the same JDK and the same classes can use it.
 */
record ClassArchive(Path file) {

    static ClassArchive of(Installation home, Program program, Unpacked unpacked) throws IOException {
        String jdk = (System.getProperty("java.vm.version") + "-" + System.getProperty("java.vendor"))
                .replaceAll("[^0-9A-Za-z.+-]", "_");
        Path folder = Files.createDirectories(home.local().resolve("class-data").resolve(jdk));
        return new ClassArchive(folder.resolve(program.name() + "-" + unpacked.fingerprint() + ".jsa"));
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** For a process that is to use it. */
    List<String> options() {
        return isThere() ? List.of("-XX:SharedArchiveFile=" + file) : List.of();
    }

    /** For a process that is to make it when it ends. */
    List<String> making() {
        return List.of("-XX:ArchiveClassesAtExit=" + draft());
    }

    /** Takes what a process has made into use. */
    void keep() throws IOException {
        if (Files.exists(draft())) {
            removeOlder();
            Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".draft");
    }

    private void removeOlder() throws IOException {
        String program = file.getFileName().toString().replaceFirst("-[0-9a-f]{8}\\.jsa$", "");
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path older : files.toList()) {
                if (older.getFileName().toString().matches(program + "-[0-9a-f]{8}\\.jsa")) {
                    Files.delete(older);
                }
            }
        }
    }
}
