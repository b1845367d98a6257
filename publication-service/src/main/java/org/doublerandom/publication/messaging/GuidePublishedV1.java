package org.doublerandom.publication.messaging;

import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

record GuidePublishedV1(@Nullable String authority, String digest) {
    /** @param home whose the guide is when the fact was told before guides had an authority */
    String toAuthority(String home) {
        return authority == null ? home : authority;
    }

    Digest toDigest() {
        return new Digest(digest);
    }
}
