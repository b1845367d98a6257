package org.doublerandom.directory.messaging;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.jspecify.annotations.Nullable;

/** @param batch absent of visits that ended before it was told: of a first attempt the draw has the same id */
record InspectionEndedV1(String draw, @Nullable String batch, String target) {
    FrameId toFrame() {
        return new FrameId(batch == null ? draw : batch);
    }

    TargetId toTarget() {
        return new TargetId(target);
    }
}
