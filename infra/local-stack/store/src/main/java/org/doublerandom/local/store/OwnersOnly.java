package org.doublerandom.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The store has no users: whoever can read its file reads everything. So only its owner can, where there are owners. */
final class OwnersOnly {
    private OwnersOnly() {}

    /** Makes what is missing of a file and its folder, and closes the file to others. */
    static Path file(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            permit(folder, "rwx------");
        }
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        permit(file, "rw-------");
        return file;
    }

    private static void permit(Path file, String permissions) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
