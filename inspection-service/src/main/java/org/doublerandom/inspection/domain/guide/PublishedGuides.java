package org.doublerandom.inspection.domain.guide;

import org.doublerandom.values.Digest;

/** The guides as the directory serves them: bytes first, because only their digest says whether to trust them. */
public interface PublishedGuides {

    /** @throws GuideNotHere when the directory has none of this digest, or not yet */
    byte[] fetch(Digest digest);

    /** What the bytes say; the guide bears their digest. */
    Guide read(byte[] bytes);
}
