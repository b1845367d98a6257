package org.doublerandom.directory.domain.item;

import java.time.Instant;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

/** A version of a guide may be used from now on. */
public record GuidePublished(
        AuthorityCode authority, ItemId item, int version, Digest digest, int questions, Instant publishedAt) {
    static GuidePublished of(AuthorityCode authority, Guide guide, Instant now) {
        return new GuidePublished(
                authority,
                guide.item(),
                guide.version(),
                guide.digest(),
                guide.questions().size(),
                now);
    }
}
