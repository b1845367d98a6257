package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything of one local stack lies.
 *
 * @param root the project's folder, with sources and built programs
 * @param local the folder of all that is made: programs unpacked, data, logs
 */
public record Installation(Path root, Path local) {

    public static final String OWNER_ONLY = "rw-------";

    /** The installation of a checkout: all that is made lies in {@code .local}. */
    public Installation(Path root) {
        this(root, root.resolve(".local"));
    }

    public Path data() {
        return local().resolve("data");
    }

    public Path secrets() {
        return data().resolve("secrets");
    }

    public Path logs() {
        return local().resolve("logs");
    }

    /** The tables of the sample county. */
    public Path sample() {
        return root.resolve("infra/local-stack/sample");
    }

    /** Holds the installation for this process; empty if another one does. */
    public Optional<Hold> hold() throws IOException {
        return Hold.on(local());
    }

    public void deleteData() throws IOException {
        deleteAll(data());
    }

    /** Deletes a folder with all that is in it; nothing happens if there is none. */
    public static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Writes a file that only its owner can read, at once or not at all. */
    public void writePrivately(Path file, String text) {
        try {
            Path folder = privateFolder(file.getParent());
            Path draft = Files.createTempFile(folder, ".draft", null);
            permit(draft, OWNER_ONLY);
            try (FileChannel content = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                content.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                // Also when the machine stops now there is the old file or the whole new one.
                content.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file; none if there is no such file. */
    public static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder that only its owner can enter; one that was open to others is closed. */
    public static Path privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwx------");
        return folder;
    }

    public static void permit(Path file, String permissions) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
