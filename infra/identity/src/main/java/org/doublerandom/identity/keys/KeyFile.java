package org.doublerandom.identity.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A file with a key of this installation, for its owner only. */
public record KeyFile(Path file) {
    private static final int BYTES = 32;

    /** 32 bytes of chance, which are made when they are asked for the first time. */
    public byte[] random() throws IOException {
        if (!Files.exists(file)) {
            byte[] made = new byte[BYTES];
            new SecureRandom().nextBytes(made);
            write(Base64.getEncoder().encodeToString(made) + "\n");
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(refusal(), e);
        }
        throw new IOException(refusal());
    }

    // First beside it, then moved: half a key would be another one at the next start.
    void write(String text) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), null);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private String refusal() {
        return file + ": no key (expected: " + BYTES + " bytes in base 64)";
    }
}
