package org.doublerandom.directory.messaging;

import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;

record TargetsMissedV1(String batch, List<String> targets) {
    FrameId toFrame() {
        return new FrameId(batch);
    }

    List<TargetId> toTargets() {
        return targets.stream().map(TargetId::new).toList();
    }
}
