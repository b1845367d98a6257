package org.doublerandom.inspection.domain.value;

import org.doublerandom.values.Digest;

/** Content that is not what its digest stands for. */
public final class ContentDiffers extends RuntimeException {
    private ContentDiffers(Digest found, Digest expected) {
        super("digest: " + found + " (expected: " + expected + ")");
    }

    /** Whoever served this content may have erred: only what the digest stands for is used. */
    public static byte[] require(byte[] content, Digest digest) {
        Digest found = Digest.of(content);
        if (!found.equals(digest)) {
            throw new ContentDiffers(found, digest);
        }
        return content;
    }
}
