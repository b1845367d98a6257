package org.doublerandom.directory.domain.item;

import org.doublerandom.values.Digest;

/** No version of a guide has that digest. */
public final class UnknownGuide extends RuntimeException {
    public UnknownGuide(Digest digest) {
        super("guide " + digest.hex() + " (expected: the digest of a published version)");
    }
}
