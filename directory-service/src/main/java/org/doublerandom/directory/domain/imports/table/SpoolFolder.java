package org.doublerandom.directory.domain.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where brought files lie in clear while they are read: a folder of this run, which a lock beside it keeps from all others. A process
 * that dies gives its lock back, so that the next start finds what it has left and deletes it. A system that cleans its temporary files
 * may take both away: they are made again before they are used.
 */
public final class SpoolFolder implements Closeable {
    private static final String LOCK = ".lock";

    private final Path folder;
    private final Path lock;
    private FileChannel held;

    private SpoolFolder(Path folder, Path lock, FileChannel held) {
        this.folder = folder;
        this.lock = lock;
        this.held = held;
    }

    /** Drops what others have left when it is asked for first. */
    public static SpoolFolder ofThisProcess() {
        return OfThisProcess.ONE;
    }

    private static final class OfThisProcess {
        static final SpoolFolder ONE = in(Path.of(
                System.getProperty("java.io.tmpdir"), "double-random-tables-" + System.getProperty("user.name")));
    }

    /** @param root where the folders of all runs lie; made if it is not there */
    static SpoolFolder in(Path root) {
        try {
            Files.createDirectories(root);
            dropWhatWasLeft(root);
            Path lock = Files.createTempFile(root, "run", LOCK);
            // Before the folder is there: nobody takes one for left whose process has only begun.
            FileChannel held = locked(lock);
            String name = lock.getFileName().toString();
            Path folder = Files.createDirectory(root.resolve(name.substring(0, name.length() - LOCK.length())));
            return new SpoolFolder(folder, lock, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There when it is asked for, and held. */
    synchronized Path path() {
        try {
            if (Files.notExists(lock)) {
                Files.createDirectories(folder.getParent());
                FileChannel anew = locked(lock);
                held.close();
                held = anew;
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel locked(Path lock) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        channel.lock();
        return channel;
    }

    /** As a process that dies: the lock is given back, and the files stay. */
    @Override
    public synchronized void close() throws IOException {
        held.close();
    }

    private static void dropWhatWasLeft(Path root) throws IOException {
        for (Path folder : entries(root)) {
            if (Files.isDirectory(folder)) {
                dropUnlessHeld(folder, root.resolve(folder.getFileName() + LOCK));
            }
        }
    }

    private static void dropUnlessHeld(Path folder, Path lock) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            if (isHeld(channel)) {
                return;
            }
            for (Path file : entries(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
            Files.deleteIfExists(lock);
        } finally {
            channel.close();
        }
    }

    /** By another process, or by another folder of this one. */
    private static boolean isHeld(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return true;
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        Stream<Path> found = Files.list(folder);
        try {
            return found.toList();
        } finally {
            found.close();
        }
    }
}
