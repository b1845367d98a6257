package org.doublerandom.identity.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.doublerandom.identity.staff.StaffNumber;
import org.doublerandom.starter.command.ServiceKey;

/** The key of this installation by which staff numbers are sealed: in a file of its own, made at the first start. */
public final class InstallationKey {
    // 255 of the 256 bits of the code.
    private static final int LENGTH = 51;

    private final ServiceKey key;

    /** @throws IOException if the file can be neither read nor made, or holds something else */
    public InstallationKey(Path file) throws IOException {
        this.key = new ServiceKey(Base64.getEncoder().encodeToString(new KeyFile(file).random()));
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
}
