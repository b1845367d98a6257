package org.doublerandom.inspection.domain.guide;

import java.util.Optional;
import org.doublerandom.values.Digest;

/** The copies of published guides that this service keeps, by digest. */
public interface Guides {

    Optional<Guide> find(Digest digest);

    /** Adding the same guide again changes nothing. */
    void add(Guide guide);

    /** The guide of this digest, or {@link GuideNotHere}. */
    default Guide get(Digest digest) {
        return find(digest).orElseThrow(() -> new GuideNotHere(digest));
    }
}
