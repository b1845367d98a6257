package org.doublerandom.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner reads, where the system knows owners. */
final class OwnersOnly {
    private OwnersOnly() {}

    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwx------");
    }

    static Path write(Path file, String text) throws IOException {
        // Closed before anything stands in it; one from before may have been open to all.
        Files.deleteIfExists(file);
        Files.createFile(file);
        permit(file, "rw-------");
        return Files.writeString(file, text);
    }

    private static void permit(Path file, String permissions) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
