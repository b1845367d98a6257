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
 * <p>Made once, from the running program; only the same JDK and the same classes can use it.
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

    List<String> options() {
        return List.of(isThere() ? "-XX:SharedArchiveFile=" + file : "-XX:+RecordDynamicDumpInfo", "-Xlog:cds*=off");
    }

    /** Asks a running JVM for its classes; it stands still for some seconds. */
    void make(Process running) throws IOException, InterruptedException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process dump = new ProcessBuilder(
                        jcmd.toString(), String.valueOf(running.pid()), "VM.cds", "dynamic_dump", draft.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (dump.waitFor() == 0 && Files.exists(draft)) {
            removeOlder();
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
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
