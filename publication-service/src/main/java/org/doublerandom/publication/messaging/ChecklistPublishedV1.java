package org.doublerandom.publication.messaging;

import org.doublerandom.values.Digest;

record ChecklistPublishedV1(String digest) {
    Digest toDigest() {
        return new Digest(digest);
    }
}
