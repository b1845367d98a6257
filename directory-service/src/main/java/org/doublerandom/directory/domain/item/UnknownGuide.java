package org.doublerandom.directory.domain.item;

import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** No version of a guide has that digest. */
@Refusal(Kind.UNKNOWN)
public final class UnknownGuide extends RuntimeException {
    public UnknownGuide(Digest digest) {
        super("guide " + digest.hex() + " (expected: the digest of a published version)");
    }
}
