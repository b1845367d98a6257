package org.doublerandom.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** That one process, and no other, works on an installation; it ends with the process at the latest. */
public final class Hold implements AutoCloseable {
    // Reachable for as long as it is held: a file that is collected as garbage gives up its lock without a word.
    private static final Map<Path, FileChannel> HELD = new HashMap<>();

    private final Path folder;

    private Hold(Path folder) {
        this.folder = folder;
    }

    static Optional<Hold> on(Path local) throws IOException {
        Path folder = Files.createDirectories(local).toRealPath();
        synchronized (HELD) {
            if (HELD.containsKey(folder)) {
                return Optional.empty();
            }
            FileChannel file =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            HELD.put(folder, file);
            return Optional.of(new Hold(folder));
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            FileChannel file = HELD.remove(folder);
            if (file != null) {
                file.close();
            }
        }
    }
}
