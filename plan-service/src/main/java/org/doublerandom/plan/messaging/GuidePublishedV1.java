package org.doublerandom.plan.messaging;

import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

record GuidePublishedV1(@Nullable String authority, String guide, int version, String item, String digest) {
    /** @param home whose the guide is when the fact was told before guides had an authority */
    AuthorityCode toAuthority(String home) {
        return new AuthorityCode(authority == null ? home : authority);
    }

    UsableItem.Guide toGuide() {
        return new UsableItem.Guide(guide, version, digest);
    }
}
