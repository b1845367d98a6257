package org.doublerandom.identity.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.doublerandom.starter.command.ServiceKey;

/** The key of this installation by which staff numbers are sealed: in a file of its own, made at the first start. */
public final class InstallationKey {
    private static final int BYTES = 32;
    // 255 of the 256 bits of the code.
    private static final int LENGTH = 51;

    private final ServiceKey key;

    /** @throws IOException if the file can be neither read nor made */
    public InstallationKey(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        this.key = new ServiceKey(Files.readString(file).strip());
    }

    public ServiceKey key() {
        return key;
    }

    /** HMAC-SHA-256 of the number, with the authority that knows it: the same person has the same. */
    public String seal(String org, StaffNumber number) {
        return org + " " + key.sign("staff number\n" + org + "\n" + number.value(), LENGTH);
    }

    /** HMAC-SHA-256 of a digest: of what few could have written, a plain digest would tell what it was. */
    public String seal(String digest) {
        return key.sign("digest\n" + digest, LENGTH);
    }

    // First beside it, then moved: half a key would be another one at the next start.
    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "installation-key", null);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
