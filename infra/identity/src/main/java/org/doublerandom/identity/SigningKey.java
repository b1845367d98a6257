package org.doublerandom.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key pair that signs tokens; it stays in its file, so that a restart leaves tokens valid. */
final class SigningKey {
    private SigningKey() {}

    static RSAKey in(Path file) throws IOException, JOSEException {
        if (!Files.exists(file)) {
            write(
                    file,
                    new RSAKeyGenerator(2048)
                            .keyUse(KeyUse.SIGNATURE)
                            .keyIDFromThumbprint(true)
                            .generate());
        }
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IOException(file + ": not a JSON web key (expected: the key pair that identity wrote)", e);
        }
    }

    // First beside it, then moved: a half-written key would lock everybody out at the next start.
    private static void write(Path file, RSAKey key) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "signing-key", null);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
