package org.doublerandom.directory.domain.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.values.Digest;

/**
 * What keeps the few possible classes from being tried out: 32 bytes that belong to one target and one night.
 *
 * @param hex 64 characters, lower case
 */
public record Salt(Digest hex) {
    /** H(salt ‖ class). */
    public Digest hide(CreditClass hidden) {
        return Digest.of(hex.bytes(), hidden.code().getBytes(StandardCharsets.US_ASCII));
    }

    /** Which class a digest hides; nothing if it was made with another salt. */
    public Optional<CreditClass> open(Digest digest) {
        return Arrays.stream(CreditClass.values())
                .filter(candidate -> hide(candidate).equals(digest))
                .findFirst();
    }
}
