package org.doublerandom.inspection.domain.guide;

import org.doublerandom.values.Digest;

/** A guide that a batch refers to has not been fetched yet; it will be. */
public final class GuideNotHere extends RuntimeException {

    public GuideNotHere(Digest digest) {
        super("guide " + digest + ": not here yet (expected: published by the directory)");
    }
}
