package org.doublerandom.directory.domain.item;

import java.time.Instant;
import org.doublerandom.directory.domain.Digest;

/** A version of a guide may be used from now on. */
public record GuidePublished(ItemId item, int version, Digest digest, int questions, Instant publishedAt) {
    static GuidePublished of(Guide guide, Instant now) {
        return new GuidePublished(
                guide.item(), guide.version(), guide.digest(), guide.questions().size(), now);
    }
}
