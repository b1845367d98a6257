package org.doublerandom.plan.messaging;

import org.doublerandom.plan.domain.item.UsableItem;

record GuidePublishedV1(String guide, int version, String item, String digest) {
    UsableItem.Guide toGuide() {
        return new UsableItem.Guide(guide, version, digest);
    }
}
