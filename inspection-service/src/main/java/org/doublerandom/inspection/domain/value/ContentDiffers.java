package org.doublerandom.inspection.domain.value;

/** Content that is not what its digest stands for. */
public final class ContentDiffers extends RuntimeException {

    ContentDiffers(Digest found, Digest expected) {
        super("digest: " + found + " (expected: " + expected + ")");
    }
}
