package org.doublerandom.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/**
 * What the processes print, a file for each: bounded, the oldest part is dropped.
 *
 * <p>A process goes on writing to the file that it was given, so a full one is copied away and emptied; whoever writes
 * appends, also after that.
 */
final class Logs {
    static final long FULL = 10_000_000;
    static final int PARTS = 5;

    private static final String START = "==== start of ";

    private final Path folder;
    private final long full;

    Logs(Path folder) {
        this(folder, FULL);
    }

    Logs(Path folder, long full) {
        this.folder = folder;
        this.full = full;
    }

    /** The file for the next process of a program, which says where it begins. */
    Path begin(String program) throws IOException {
        Installation.privateFolder(folder);
        Path log = folder.resolve(program + ".log");
        Files.writeString(
                log,
                START + program + " at " + Instant.now() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return log;
    }

    /** Keeps a file within its bounds. */
    void bound(Path log) throws IOException {
        if (!Files.exists(log) || Files.size(log) < full) {
            return;
        }
        for (int part = PARTS - 2; part >= 1; part--) {
            if (Files.exists(part(log, part))) {
                Files.move(part(log, part), part(log, part + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(log, part(log, 1), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
    }

    /** The last lines that the last process of a program has printed. */
    static List<String> lastLines(Path log, int count) throws IOException {
        // Not read strictly: a process that is killed may leave half a character.
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int begin = lines.size();
        while (begin > 0
                && lines.size() - begin < count
                && !lines.get(begin - 1).startsWith(START)) {
            begin--;
        }
        return lines.subList(begin, lines.size());
    }

    private static Path part(Path log, int number) {
        return log.resolveSibling(log.getFileName().toString().replaceFirst("\\.log$", "." + number + ".log"));
    }
}
