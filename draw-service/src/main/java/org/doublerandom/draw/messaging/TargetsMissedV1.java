package org.doublerandom.draw.messaging;

import java.util.List;
import org.doublerandom.draw.domain.TargetsMissed;
import org.doublerandom.draw.domain.frame.TargetId;

record TargetsMissedV1(String draw, String batch, String authority, int page, int pages, List<String> targets) {

    static TargetsMissedV1 of(TargetsMissed event) {
        return new TargetsMissedV1(
                event.draw().value(),
                DrawMessages.batchOf(event.number()),
                event.number().authority().value(),
                event.page(),
                event.pages(),
                event.targets().stream().map(TargetId::value).toList());
    }
}
