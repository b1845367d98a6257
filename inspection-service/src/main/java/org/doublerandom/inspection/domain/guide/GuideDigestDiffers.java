package org.doublerandom.inspection.domain.guide;

import org.doublerandom.inspection.domain.value.Digest;

/** The guide that was served is not the guide that was published. */
public final class GuideDigestDiffers extends RuntimeException {

    GuideDigestDiffers(GuideId guide, Digest served, Digest announced) {
        super("digest of guide " + guide + ": " + served + " (expected: " + announced + ")");
    }
}
