package org.doublerandom.directory.messaging;

import org.doublerandom.directory.domain.FrameId;

record DrawCompletedV1(String batch, int pages) {
    FrameId toFrame() {
        return new FrameId(batch);
    }
}
