package org.doublerandom.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The classes of a program as the JVM keeps them, so that later starts need not load them one by one.
 *
 * <p>A JVM writes it when it ends after the first start; only the same JDK and the same classes can use it.
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

    String option() {
        return isThere() ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + draft();
    }

    /** To be called when the JVM has ended by itself: before that the file may be half-written. */
    void adopt() throws IOException {
        if (Files.exists(draft())) {
            Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".draft");
    }
}
