package org.doublerandom.inspection.domain.guide;

import org.doublerandom.inspection.domain.value.Digest;

/** The guides as the directory serves them: bytes first, because only their digest says whether to trust them. */
public interface PublishedGuides {

    byte[] fetch(Digest digest);

    /** What the bytes say; the guide bears their digest. */
    Guide read(byte[] bytes);
}
