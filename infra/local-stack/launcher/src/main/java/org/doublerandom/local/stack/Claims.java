package org.doublerandom.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Ports that this process has taken, also between the moment it chose them and the moment somebody listens there.
 *
 * <p>A locked file for each, in a folder that all installations of a machine share; the lock ends with the process at
 * the latest, so nothing is to be cleaned up after a kill.
 */
final class Claims implements AutoCloseable {
    private final Path folder;
    private final Map<Integer, FileChannel> held = new HashMap<>();

    Claims(Path folder) {
        this.folder = folder;
    }

    static Claims ofThisMachine() {
        return new Claims(Path.of(System.getProperty("java.io.tmpdir"), "double-random-ports"));
    }

    /** @return whether the port is this process's now, and no other installation's */
    synchronized boolean take(int port) {
        if (held.containsKey(port)) {
            return true;
        }
        try {
            FileChannel file = open(port);
            if (isLocked(file)) {
                held.put(port, file);
                return true;
            }
            file.close();
            return false;
        } catch (AccessDeniedException ofAnotherUser) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(folder + ": " + e + " (expected: a folder that can be written)", e);
        }
    }

    synchronized void leave(int port) {
        FileChannel file = held.remove(port);
        if (file != null) {
            close(file);
        }
    }

    @Override
    public synchronized void close() {
        held.values().forEach(Claims::close);
        held.clear();
    }

    // Not deleted when it is left: who deletes a file that another one has just opened makes two locks of one.
    private FileChannel open(int port) throws IOException {
        Path file = folder.resolve(String.valueOf(port));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Installation.permit(folder, "rwxrwxrwx");
        }
        if (!Files.exists(file)) {
            try {
                Files.createFile(file);
                Installation.permit(file, "rw-rw-rw-");
            } catch (FileAlreadyExistsException madeMeanwhile) {
                // All the same who made it.
            }
        }
        return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
